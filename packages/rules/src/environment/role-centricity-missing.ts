import { type Design, has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';
import { meetsCustomers } from './taking-part.ts';

export const roleCentricityMissing = rule({
  code: 'role-centricity-missing',
  clauses: ['5.6.2'],
  basis: 'reading',
  severity: 'info',
  summary: 'A role that meets customers doesn’t say how far it acts from their side.',
  why: 'The clause is about encouraging those who serve to think and act from the customer’s side. To encourage it, a design has to say how far it is meant to go: from following a procedure to deciding on the spot. The names of the four levels are this project’s own; the standard’s Annex C gives examples of such levels.',
  check: { each: { role: unplaced } },
});

function* unplaced(role: Node<'role'>, design: Design): Iterable<Hit> {
  if (has(role, 'centricity') || !meetsCustomers(role, design)) return;
  yield {
    at: headOf(role),
    message: say`${called(role)} meets customers, but nothing says how far this role may act from their side, so nobody can encourage it. Add its \`centricity\`, from \`procedure-led\` to \`empowered\`.`,
    fixes: () => [addLabel(role, 'centricity', '${1:responsive}', say`Add the centricity`)],
  };
}
