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

/** The index of the box that lies next in a direction, as a person would say; undefined where there is none. */
export function nextBox(boxes: readonly Box[], from: number, direction: Direction): number | undefined {
  const start = boxes[from];
  if (!start) return undefined;
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach((box, index) => {
    if (index === from) return;
    const [along, across] = between(start, box, direction);
    if (along <= 0) return;
    const distance = along + aside * across;
    if (distance >= least) return;
    least = distance;
    nearest = index;
  });
  return nearest;
}

/** How far `to` lies ahead of `from`, middle to middle, and how far beside the way it begins. */
function between(from: Box, to: Box, direction: Direction): readonly [along: number, across: number] {
  const dx = to.left + to.width / 2 - (from.left + from.width / 2);
  const dy = to.top + to.height / 2 - (from.top + from.height / 2);
  const gapX = gap(from.left, from.width, to.left, to.width);
  const gapY = gap(from.top, from.height, to.top, to.height);
  switch (direction) {
    case 'left':
      return [-dx, gapY];
    case 'right':
      return [dx, gapY];
    case 'up':
      return [-dy, gapX];
    case 'down':
      return [dy, gapX];
  }
}

/** The distance between two stretches; none where they overlap. */
function gap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(0, b - (a + aLength), a - (b + bLength));
}
