import { type Design, has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { linkFixes } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const journeyWithoutCustomer = rule({
  code: 'journey-without-customer',
  clauses: ['5.5.2', 'Annex E'],
  basis: 'reading',
  severity: 'warning',
  summary: 'A journey doesn’t say whose it is.',
  why: 'An experience (5.5.2) is somebody’s, and a journey map (Annex E) begins with the person who travels. A journey of nobody in particular tends to become the organization’s process with a customer passing through.',
  check: { each: { journey: ownerless } },
});

function* ownerless(journey: Node<'journey'>, design: Design): Iterable<Hit> {
  if (has(journey, 'for')) return;
  yield {
    at: headOf(journey),
    message: say`Whose journey is ${called(journey)}? Name in \`for\` the persona or segment who lives through it, so that it becomes their experience and not a process.`,
    fixes: () =>
      linkFixes(
        design,
        [...design.all('persona'), ...design.all('segment')].map((to) => {
          return { title: say`It is the journey of ${called(to)}`, from: journey, label: 'for', to };
        }),
      ),
  };
}
