import { type Design, isFuture, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { commonSteps, compare } from './comparison.ts';
import { pictureView } from './view.ts';

/** What is today, and what shall be. */
export const currentAgainstFuture = pictureView({
  id: 'current-future',
  title: say`Current against future`,
  appliesTo: (design, journey) => sidesOf(design, journey) !== undefined,
  compose(design, journey, arrangement) {
    const [current, future] = sidesOf(design, journey) ?? [journey, journey];
    return compare(design, {
      kind: say`Current against future`,
      before: { journey: current, name: say`Today`, inSeries: say`today`, absent: say`Not today`, lacks: say`New` },
      after: {
        journey: future,
        name: say`As it shall be`,
        inSeries: say`as it shall be`,
        absent: say`Left out`,
        lacks: say`Left out`,
      },
      tense: 'present',
      arrangement,
    });
  },
});

type Journey = Node<'journey'>;

/** The journey and the one of the other state that has most steps in common with it: nothing in the text ties them. */
function sidesOf(design: Design, journey: Journey): readonly [current: Journey, future: Journey] | undefined {
  const looksAhead = isFuture(journey);
  if (!looksAhead && !isCurrent(journey)) return undefined;
  const others = design
    .all('journey')
    .filter((one) => one !== journey && (looksAhead ? isCurrent(one) : isFuture(one)));
  const rated = others
    .filter((one) => isForTheSame(design, journey, one))
    .map((one) => ({ one, common: commonSteps(design, journey, one) }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common);
  const partner = rated[0]?.one;
  if (!partner) return undefined;
  return looksAhead ? [partner, journey] : [journey, partner];
}

function isCurrent({ says }: Journey): boolean {
  return says.state?.word === 'current';
}

function isForTheSame(design: Design, a: Journey, b: Journey): boolean {
  const customers = design.targets(a.says.for);
  return customers.length === 0 || design.targets(b.says.for).some((one) => customers.includes(one));
}
