import {
  type Cells,
  type Coverage,
  cellsOf,
  type Design,
  designCoverage,
  journeyCoverage,
  type Node,
  stateWords,
} from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { type Said, say, sequence } from '@dfes/wording';

/** How each principle stands at a touchpoint, in a journey or in the design, in one line; undefined for other kinds. */
export function coverageLine(design: Design, node: Node): Said | undefined {
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

function cellsLine(cells: Cells): Said {
  return sequence(
    principleNames.map((principle) => say`${principle}: ${stateWords[cells[principle].state]}`),
    ' · ',
  );
}

function sharesLine(coverage: Coverage): Said {
  const shares = principleNames.map((principle) => {
    const { supported, applicable } = coverage[principle];
    return say`${principle}: ${applicable === 0 ? '–' : `${supported}/${applicable}`}`;
  });
  return sequence(shares, ' · ');
}
