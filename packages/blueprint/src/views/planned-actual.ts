import type { Design, Node } from '@dfes/model';
import { referrersBy } from '@dfes/model';
import { compare } from './comparison.ts';
import type { PictureView } from './view.ts';

/** What was laid down, and what came of it once. */
export const plannedAgainstActual: PictureView = {
  id: 'planned-actual',
  title: 'Planned against actual',
  appliesTo: (design, journey) => tiedTo(design, journey) !== undefined,
  render(design, journey, arrangement) {
    const [planned, actual] = tiedTo(design, journey) ?? [journey, journey];
    return compare(design, {
      kind: 'Planned against actual',
      before: { journey: planned, name: 'As planned', absent: 'Not planned', lacks: 'Not planned' },
      after: { journey: actual, name: 'As it was', absent: 'Not told' },
      tense: 'past',
      arrangement,
    });
  },
};

/** The plan and the actual journey that `actual-of` ties together, whichever of the two is looked at. */
function tiedTo(design: Design, journey: Node<'journey'>): readonly [Node<'journey'>, Node<'journey'>] | undefined {
  const plan = design.targets(journey.says['actual-of'])[0];
  if (plan) return [plan, journey];
  const actual = referrersBy(design, journey, 'journey', 'actual-of')[0];
  return actual && [journey, actual];
}
