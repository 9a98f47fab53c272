import { cellsOf, type Design, journeyCoverage, type Node, titleOf } from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { type Entry, type RowHead, type StepView, source } from './step.ts';

/** One row for each principle, with how many of the journey's touchpoints support it. */
export function principleRows(design: Design, journey: Node<'journey'>): readonly RowHead[] {
  const coverage = journeyCoverage(design, journey);
  return principleNames.map((principle) => {
    const { supported, applicable } = coverage[principle];
    return { key: principle, name: capital(principle), sum: applicable > 0 ? `${supported} of ${applicable}` : '–' };
  });
}

/** The four cells of each touchpoint of a step. */
export function principleEntries({ design, touchpoints }: StepView): readonly Entry[] {
  return touchpoints.flatMap((touchpoint) => {
    const cells = cellsOf(design, touchpoint);
    return principleNames.map((principle): Entry => {
      const { state } = cells[principle];
      const text = state === 'not-applicable' ? 'set aside' : state;
      const place = touchpoint.labels.get(principle)?.[0] ?? touchpoint.place;
      return {
        row: { key: principle },
        card: {
          source: source(touchpoint, place),
          about: titleOf(touchpoint),
          shape: 'bare',
          parts: [{ style: 'caption', text, icon: state }],
        },
      };
    });
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
