import type pptxgen from 'pptxgenjs';
import type svgpath from 'svgpath';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One step along an outline: how far it reaches, and how a slide writes it. */
export interface Step {
  readonly reach: readonly Point[];
  write(inside: (point: Point) => Point): Geometry;
}

type Geometry = NonNullable<pptxgen.ShapeProps['points']>[number];

/** The outline that a path of SVG draws, moved by `at`: straight and curved steps only. */
export function stepsOf(path: ReturnType<typeof svgpath>, at: Point): readonly Step[] {
  const steps: Step[] = [];
  path
    .abs()
    .unshort()
    .unarc()
    .translate(at.x, at.y)
    .iterate(([name, ...values], _, x, y) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values.map(Number);
      if (name === 'M') steps.push(straight({ x: a, y: b }, true));
      else if (name === 'L') steps.push(straight({ x: a, y: b }));
      else if (name === 'H') steps.push(straight({ x: a, y }));
      else if (name === 'V') steps.push(straight({ x, y: a }));
      else if (name === 'C') steps.push(curved({ x: a, y: b }, { x: c, y: d }, { x: e, y: f }));
      else steps.push({ reach: [], write: () => ({ close: true }) });
    });
  return steps;
}

function straight(end: Point, moveTo = false): Step {
  return { reach: [end], write: (inside) => ({ ...inside(end), ...(moveTo && { moveTo }) }) };
}

function curved(first: Point, second: Point, end: Point): Step {
  return {
    reach: [first, second, end],
    write(inside) {
      const [one, two] = [inside(first), inside(second)];
      return { ...inside(end), curve: { type: 'cubic', x1: one.x, y1: one.y, x2: two.x, y2: two.y } };
    },
  };
}
