import {
  type CellState,
  type Cells,
  type Coverage,
  cellsOf,
  type Design,
  designCoverage,
  journeyCoverage,
  type Node,
} from '@dfes/model';
import { principleNames } from '@dfes/standard';

/** How each principle stands at a touchpoint, in a journey or in the design, in one line; undefined for other kinds. */
export function coverageLine(design: Design, node: Node): string | undefined {
  switch (node.kind) {
    case 'touchpoint':
      return cellsLine(cellsOf(design, node));
    case 'journey':
      return sharesLine(journeyCoverage(design, node));
    case 'design':
      return sharesLine(designCoverage(design));
    default:
      return undefined;
  }
}

/** A cell's state as the editor says it. */
export const stateWords: Readonly<Record<CellState, string>> = {
  open: 'open',
  claimed: 'claimed',
  supported: 'supported',
  evaluated: 'evaluated',
  'not-applicable': 'not applicable',
};

function cellsLine(cells: Cells): string {
  return principleNames.map((principle) => `${principle}: ${stateWords[cells[principle].state]}`).join(' · ');
}

function sharesLine(coverage: Coverage): string {
  return principleNames
    .map((principle) => {
      const { supported, applicable } = coverage[principle];
      return `${principle}: ${applicable === 0 ? '–' : `${supported}/${applicable}`}`;
    })
    .join(' · ');
}
