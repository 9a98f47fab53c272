import { type Design, type Edit, type Fix, isCustomer, type Node } from '@dfes/model';
import { type Said, say } from '@dfes/wording';
import { insertFix, linkEdit, ranked } from '../fixes.ts';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';
import { coCreationDraft } from './co-creation-draft.ts';
import { environmentIsMissing, isCooperation } from './taking-part.ts';

export const noCooperation = rule({
  code: 'no-cooperation',
  clauses: ['5.6.4'],
  basis: 'clause',
  severity: 'info',
  summary: 'At no touchpoint do customer and role act together.',
  why: 'The clause’s title speaks of intense cooperation at touchpoints: both sides doing something at the same place and time. Workshops with customers are a part of co-creation, but not this one; it happens while the service is being delivered, between a customer and somebody who serves.',
  check: { whole: missing },
});

function* missing(design: Design): Iterable<Hit> {
  const at = projectPlace(design);
  // Where customers take no part at all, that is what has to be said first.
  if (!at || environmentIsMissing(design)) return;
  if (design.all('co-creation').some((made) => isCooperation(design, made))) return;
  yield {
    at,
    message: say`At no touchpoint do a customer and a role act together: the service is made for customers, not with them. Let a \`co-creation\` with both among its actors happen \`at\` a touchpoint.`,
    fixes: () => ranked([...completions(design), insertFix(design, say`Add a co-creation`, coCreationDraft(design))]),
  };
}

/** Co-creations with a customer that only lack a role or a place. */
function completions(design: Design): readonly Fix[] {
  const withCustomer = design.all('co-creation').filter((made) => design.targets(made.says.actors).some(isCustomer));
  return withCustomer.flatMap((made) => completion(design, made) ?? []);
}

function completion(design: Design, made: Node<'co-creation'>): Fix | undefined {
  const role = design.targets(made.says.actors).find((actor) => actor.kind === 'role');
  const place = made.says.at.length > 0;
  const newRole = role ? undefined : design.all('role')[0];
  const newPlace = place ? undefined : design.all('touchpoint')[0];
  if (!(role ?? newRole) || !(place || newPlace)) return undefined;
  const edits: readonly (Edit | undefined)[] = [
    newRole && linkEdit(design, made, 'actors', newRole),
    newPlace && linkEdit(design, made, 'at', newPlace),
  ];
  return { title: title(made, newRole, newPlace), edits: edits.filter((edit) => edit !== undefined) };
}

function title(made: Node, role: Node | undefined, place: Node | undefined): Said {
  if (role && place) return say`Let ${called(made)} happen with ${called(role)} at ${called(place)}`;
  return role
    ? say`Let ${called(made)} happen with ${called(role)}`
    : say`Let ${called(made)} happen at ${called(place ?? made)}`;
}
