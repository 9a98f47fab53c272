/** What a picture is drawn with, once the groups of its SVG are resolved: attributes as SVG has them, places absolute. */
export type Shape = Outline | Words;

interface Placed {
  /** Where its own coordinates begin. */
  readonly x: number;
  readonly y: number;
  readonly attributes: Attributes;
  /** The card or stage that it belongs to, counted through the picture. */
  readonly group?: number;
}

export interface Outline extends Placed {
  readonly shape: 'rect' | 'line' | 'circle' | 'path';
}

/** One line of text. */
export interface Words extends Placed {
  readonly shape: 'text';
  readonly text: string;
}

export type Attributes = Readonly<Record<string, string>>;

const drawn = ['rect', 'line', 'circle', 'path'] as const;

/**
 * The shapes of one of our own pictures, in the order in which they are painted. Other formats draw what the SVG draws, so
 * that they can't come to differ; SVG from elsewhere is beyond this.
 */
export function shapesOf(svg: string): readonly Shape[] {
  const shapes: Shape[] = [];
  const origins: Pick<Shape, 'x' | 'y' | 'group'>[] = [{ x: 0, y: 0 }];
  let groups = 0;
  const token = /<(\/?)(\w+)((?:\s+[-\w:]+="[^"]*")*)\s*(\/?)>([^<]*)/g;
  for (const [, closing, name = '', written = '', empty, text = ''] of svg.matchAll(token)) {
    if (closing) {
      if (name === 'g') origins.pop();
      continue;
    }
    const origin = origins.at(-1) ?? { x: 0, y: 0 };
    const attributes = attributesIn(written);
    if (name === 'g' && !empty) {
      const [, dx = '0', dy = '0'] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(attributes.transform ?? '') ?? [];
      const group = /^(card|stage-box)\b/.test(attributes.class ?? '') ? { group: groups++ } : {};
      origins.push({ ...origin, ...group, x: origin.x + Number(dx), y: origin.y + Number(dy) });
    } else if (name === 'text') {
      shapes.push({ shape: 'text', ...origin, attributes, text: decoded(text) });
    } else {
      const shape = drawn.find((one) => one === name);
      if (shape) shapes.push({ shape, ...origin, attributes });
    }
  }
  return shapes;
}

/** The attributes of one element, as they are written in its tag. */
export function attributesIn(written: string): Attributes {
  return Object.fromEntries(
    [...written.matchAll(/([-\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, decoded(value ?? '')]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** A text as it is meant, from one in XML. */
export function decoded(text: string): string {
  return text.replace(/&([^;]+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** A text as XML has it. */
export function encoded(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&${Object.keys(entities).find((name) => entities[name] === sign)};`);
}
