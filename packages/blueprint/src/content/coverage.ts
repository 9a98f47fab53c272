import {
  type CellState,
  cellsOf,
  type Design,
  journeyCoverage,
  type Node,
  principleTitles,
  stateWords,
  titleOf,
} from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { type Said, say } from '@dfes/wording';
import { type Entry, type RowHead, type StepView, source } from './step.ts';

/** One row for each principle, with how many of the journey's touchpoints support it. */
export function principleRows(design: Design, journey: Node<'journey'>): readonly RowHead[] {
  const coverage = journeyCoverage(design, journey);
  return principleNames.map((principle) => {
    const { supported, applicable } = coverage[principle];
    return {
      key: principle,
      name: principleTitles[principle],
      sum: applicable > 0 ? say`${supported} of ${applicable}` : '–',
    };
  });
}

/** The four cells of each touchpoint of a step. */
export function principleEntries({ design, touchpoints }: StepView): readonly Entry[] {
  return touchpoints.flatMap((touchpoint) => {
    const cells = cellsOf(design, touchpoint);
    return principleNames.map((principle): Entry => {
      const { state } = cells[principle];
      const place = touchpoint.labels.get(principle)?.[0] ?? touchpoint.place;
      return {
        row: { key: principle },
        card: {
          source: source(touchpoint, place),
          about: titleOf(touchpoint),
          shape: 'bare',
          parts: [{ style: 'caption', text: wordOf(state), icon: state }],
        },
      };
    });
  });
}

/** In the picture a cell that does not count is one that somebody has set aside. */
function wordOf(state: CellState): Said {
  return state === 'not-applicable' ? say`set aside` : stateWords[state];
}
