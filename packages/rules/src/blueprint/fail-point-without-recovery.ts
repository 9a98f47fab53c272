import { has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const failPointWithoutRecovery = rule({
  code: 'fail-point-without-recovery',
  clauses: ['Introduction'],
  basis: 'reading',
  severity: 'info',
  summary: 'A fail point doesn’t say how it is put right.',
  why: 'The second level of the service excellence pyramid (Introduction) is about trouble and questions being handled well; delight stands on it. Whoever knows where a step may fail is halfway there: the other half is to know beforehand who then does what.',
  check: { each: { 'fail-point': unmended } },
});

function* unmended(failPoint: Node<'fail-point'>): Iterable<Hit> {
  if (has(failPoint, 'recovery')) return;
  yield {
    at: headOf(failPoint),
    message: say`What happens when ${called(failPoint)} comes true? Add the \`recovery\`, who puts it right and how: trouble handled well is what delight stands on.`,
    fixes: () => [addLabel(failPoint, 'recovery', '"${1:Who puts it right, and how}"', say`Add the recovery`)],
  };
}
