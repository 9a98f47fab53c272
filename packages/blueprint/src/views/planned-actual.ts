import type { Design, Node } from '@dfes/model';
import { referrersBy } from '@dfes/model';
import { say } from '@dfes/wording';
import { compare } from './comparison.ts';
import { pictureView } from './view.ts';

/** What was laid down, and what came of it once. */
export const plannedAgainstActual = pictureView({
  id: 'planned-actual',
  title: say`Planned against actual`,
  appliesTo: (design, journey) => tiedTo(design, journey) !== undefined,
  compose(design, journey, arrangement) {
    const [planned, actual] = tiedTo(design, journey) ?? [journey, journey];
    return compare(design, {
      kind: say`Planned against actual`,
      before: {
        journey: planned,
        name: say`As planned`,
        inSeries: say`as planned`,
        absent: say`Not planned`,
        lacks: say`Not planned`,
      },
      after: { journey: actual, name: say`As it was`, inSeries: say`as it was`, absent: say`Not told` },
      tense: 'past',
      arrangement,
    });
  },
});

/** The plan and the actual journey that `actual-of` ties together, whichever of the two is looked at. */
function tiedTo(design: Design, journey: Node<'journey'>): readonly [Node<'journey'>, Node<'journey'>] | undefined {
  const plan = design.targets(journey.says['actual-of'])[0];
  if (plan) return [plan, journey];
  const actual = referrersBy(design, journey, 'journey', 'actual-of')[0];
  return actual && [journey, actual];
}
