import { readDocument } from '@dfes/language';
import { Project } from '@dfes/model';
import { blueprintOf, layout, renderSvg } from '../src/index.ts';
import { generate } from './generate.ts';

export interface BlueprintTiming {
  readonly steps: number;
  readonly cards: number;
  /** Milliseconds from the design to the SVG text, and its three parts. */
  readonly total: number;
  readonly content: number;
  readonly layout: number;
  readonly svg: number;
}

/** How long blueprints of growing size take: the fastest of `rounds` after a warm-up, which other load disturbs least. */
export function benchBlueprints(
  sizes: readonly number[] = [7, 14, 28, 56, 112],
  rounds = 25,
): readonly BlueprintTiming[] {
  return sizes.map((steps) => {
    const text = generate({ seed: steps, script: 'plain', steps });
    const design = Project.of([readDocument('file:///bench.dfes', text)]);
    const journey = design.all('journey')[0];
    if (!journey) throw new Error('the generated design has no journey');
    let best = { total: Number.POSITIVE_INFINITY, content: 0, layout: 0, svg: 0 };
    let cards = 0;
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const blueprint = blueprintOf(design, journey);
      const told = performance.now();
      const picture = layout(blueprint);
      const laid = performance.now();
      renderSvg(picture);
      const drawn = performance.now();
      cards = picture.cards.length;
      const total = drawn - start;
      if (total < best.total) best = { total, content: told - start, layout: laid - told, svg: drawn - laid };
    }
    return { steps, cards, ...best };
  });
}

/** The exponent with which the time grows with the number of cards: 1 is linear. */
export function growth(timings: readonly BlueprintTiming[]): number {
  const points = timings.map(({ cards, total }) => [Math.log(cards), Math.log(total)] as const);
  const mean = (i: 0 | 1) => points.reduce((sum, point) => sum + point[i], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
  return over / points.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
}
