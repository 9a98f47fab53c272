import { type Design, headOf, leverageOf, type Node } from '@dfes/model';
import { rankOf } from '@dfes/standard';
import { say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const leverageImbalance = rule({
  code: 'leverage-imbalance',
  clauses: ['Annex D'],
  basis: 'reading',
  severity: 'info',
  summary: 'At one touchpoint the two sides’ levels lie two or more steps apart.',
  why: 'The annex describes a lever with two ends: how far those who serve act from the customer’s side, and how far customers take part. We read it so that the two lift the experience most when they rise by turns. With two steps or more between them, effort on the higher side is lost until the lower one follows.',
  check: { each: { touchpoint: unbalanced } },
});

function* unbalanced(touchpoint: Node<'touchpoint'>, design: Design): Iterable<Hit> {
  const { centricity, participation } = leverageOf(design, touchpoint);
  if (!centricity || !participation) return;
  const lead = rankOf(centricity) - rankOf(participation);
  if (Math.abs(lead) < 2) return;
  const advice =
    lead > 0
      ? say`Find something for customers to do there before asking more of the staff.`
      : say`Give the roles there more room before asking more of the customers.`;
  yield {
    at: headOf(touchpoint),
    message: say`At ${called(touchpoint)} the two sides are far apart: roles reach at most \`${centricity}\`, customers at most \`${participation}\`. They lift an experience together. ${advice}`,
  };
}
