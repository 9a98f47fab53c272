import { childrenOf, has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const evaluationWithoutFollowUp = rule({
  code: 'evaluation-without-follow-up',
  clauses: ['5.7'],
  basis: 'reading',
  severity: 'info',
  offByDefault: true,
  summary: 'An evaluation has results and no decision.',
  why: 'A design is evaluated (5.7) so that somebody can decide: go on, change, stop. Results from which nothing follows are the reason why people cease to answer surveys.',
  check: { each: { evaluation: unfollowed } },
});

function* unfollowed(evaluation: Node<'evaluation'>): Iterable<Hit> {
  const measured =
    has(evaluation, 'result') || childrenOf(evaluation, 'metric').some((metric) => has(metric, 'result'));
  if (!measured || has(evaluation, 'decision')) return;
  yield {
    at: headOf(evaluation),
    message: say`${called(evaluation)} has results, but what follows from them? Add the \`decision\`, even when it is to change nothing.`,
    fixes: () => [addLabel(evaluation, 'decision', '"${1:What follows from it}"', say`Add the decision`)],
  };
}
