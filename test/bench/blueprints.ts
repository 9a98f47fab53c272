import { benchBlueprints as measure } from '../../packages/blueprint/test/bench.ts';
import { ms, printTable } from './table.ts';

/** Blueprints of growing size, from the design to the SVG text, run as they stand in the sources. */
export function benchBlueprints(): void {
  printTable(
    'Blueprint (fastest of many)',
    ['steps', 'cells', 'content', 'layout', 'SVG', 'together'],
    measure().map(({ steps, cards, content, layout, svg, total }) => [
      String(steps),
      String(cards),
      ...[content, layout, svg, total].map(ms),
    ]),
  );
}
