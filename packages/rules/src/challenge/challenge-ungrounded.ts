import { type Design, has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { linkFixes } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { allWishes } from '../understanding/wishes.ts';
import { called } from '../words.ts';

export const challengeUngrounded = rule({
  code: 'challenge-ungrounded',
  clauses: ['5.4.2'],
  basis: 'reading',
  severity: 'info',
  summary: 'A challenge has no insight or need behind it.',
  why: 'Defining a challenge (5.4.2) follows on understanding customers (5.3). A challenge that names neither the insight from which it grew nor the need that it is about may still be a good one, but nobody can see that it is the customers’ and not the organization’s.',
  check: { each: { challenge: ungrounded } },
});

function* ungrounded(challenge: Node<'challenge'>, design: Design): Iterable<Hit> {
  if (has(challenge, 'from') || has(challenge, 'addresses')) return;
  yield {
    at: headOf(challenge),
    message: say`Nothing shows that the challenge ${called(challenge)} is the customers’ own. Name the insight from which it grew (\`from\`) or the need that it is about (\`addresses\`).`,
    fixes: () =>
      linkFixes(design, [
        ...design.all('insight').map((to) => {
          return { title: say`From the insight ${called(to)}`, from: challenge, label: 'from', to };
        }),
        ...allWishes(design).map((to) => {
          return { title: say`Addresses the ${to.kind} ${called(to)}`, from: challenge, label: 'addresses', to };
        }),
      ]),
  };
}
