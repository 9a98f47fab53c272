/** A rectangle on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The keys that lead from one part of the picture to another. */
export const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** How much farther away something counts for each pixel that it lies beside the way. */
const aside = 3;

/** Neighbours may touch, and reach into each other by no more than their borders. */
const overlap = 4;

/**
 * The index of the box that lies next in a direction, as a person would say: the nearest straight ahead, else the nearest
 * aside; undefined where there is none.
 */
export function nextBox(boxes: readonly Box[], from: number, direction: Direction): number | undefined {
  const start = boxes[from];
  if (!start) return undefined;
  const ahead = boxes
    .map((box, index) => ({ index, ...wayTo(start, box, direction) }))
    .filter(({ index, along }) => index !== from && along >= -overlap);
  const straight = ahead.filter(({ across }) => across === 0);
  const distance = ({ along, across }: Way) => along + aside * across;
  const [next] = (straight.length > 0 ? straight : ahead).toSorted((a, b) => distance(a) - distance(b));
  return next?.index;
}

/** How far something lies ahead, from edge to edge, and how far beside the way it begins. */
interface Way {
  readonly along: number;
  readonly across: number;
}

function wayTo(from: Box, to: Box, direction: Direction): Way {
  const gapX = gap(from.left, from.width, to.left, to.width);
  const gapY = gap(from.top, from.height, to.top, to.height);
  switch (direction) {
    case 'left':
      return { along: from.left - (to.left + to.width), across: gapY };
    case 'right':
      return { along: to.left - (from.left + from.width), across: gapY };
    case 'up':
      return { along: from.top - (to.top + to.height), across: gapX };
    case 'down':
      return { along: to.top - (from.top + from.height), across: gapX };
  }
}

/** The distance between two stretches; none where they overlap. */
function gap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(0, b - (a + aLength), a - (b + bLength));
}
