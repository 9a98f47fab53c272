import { type Fix, has, headOf, type Node } from '@dfes/model';
import { type Said, say } from '@dfes/wording';
import { addLabel, ranked } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const journeyStateMissing = rule({
  code: 'journey-state-missing',
  clauses: ['Annex E'],
  basis: 'heuristic',
  severity: 'hint',
  summary: 'A journey doesn’t say whether it tells what is, what shall be or what was.',
  why: 'Guides to journey mapping agree that a map has to say whether it shows today or tomorrow: the same step is a complaint in the one and a promise in the other. Here more hangs on it. Only a `future` or `planned` journey documents the experience to be delivered (5.5.2) and can show that emotions are intended (4.2).',
  check: { each: { journey: stateless } },
});

function* stateless(journey: Node<'journey'>): Iterable<Hit> {
  if (has(journey, 'state')) return;
  yield {
    at: headOf(journey),
    message: say`Does ${called(journey)} tell how it is today or how it shall be? Add its \`state\`: only a future or planned journey counts as the experience to be delivered.`,
    fixes: () => states(journey),
  };
}

function states(journey: Node<'journey'>): readonly Fix[] {
  const offers: readonly (readonly [state: string, title: Said])[] = has(journey, 'actual-of')
    ? [['actual', say`As it went for one customer: actual`]]
    : [
        ['future', say`As it shall be: future`],
        ['current', say`As it is today: current`],
      ];
  return ranked(offers.map(([state, title]) => addLabel(journey, 'state', state, title)));
}
