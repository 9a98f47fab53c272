import { has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const propositionNotUnique = rule({
  code: 'proposition-not-unique',
  clauses: ['5.4.3'],
  basis: 'reading',
  severity: 'info',
  summary: 'A value proposition doesn’t say what sets it apart.',
  why: 'The clause’s title asks for a proposition that is unique. We read that as a sentence which names what customers would get elsewhere and why this is something else. Where nobody can write that sentence, the promise is a good one that everybody makes.',
  check: { each: { 'value-proposition': undistinguished } },
});

function* undistinguished(proposition: Node<'value-proposition'>): Iterable<Hit> {
  if (has(proposition, 'differs')) return;
  yield {
    at: headOf(proposition),
    message: say`${called(proposition)} doesn’t say what sets it apart, and a promise that everybody makes delights nobody. Add in \`differs\` why this is unlike what others offer.`,
    fixes: () => [
      addLabel(proposition, 'differs', '"${1:Why this is unlike what others offer}"', say`Add what sets it apart`),
    ],
  };
}
