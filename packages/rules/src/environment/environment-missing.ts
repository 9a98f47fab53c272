import { type Design, type Edit, type Fix, isCustomer } from '@dfes/model';
import { say } from '@dfes/wording';
import { insertFix, linkEdit, ranked } from '../fixes.ts';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';
import { coCreationDraft } from './co-creation-draft.ts';
import { environmentIsMissing } from './taking-part.ts';

export const environmentMissing = rule({
  code: 'environment-missing',
  clauses: ['5.6'],
  basis: 'clause',
  severity: 'warning',
  absence: true,
  summary: 'No customer takes part in any co-creation.',
  why: 'The clause is about an environment in which customers and those who serve them make the service together. Its parts are spread over a design: who takes part, how far, where, with what data. The least of it is one occasion on which a customer does something other than receive.',
  check: { whole: missing },
});

function* missing(design: Design): Iterable<Hit> {
  const at = projectPlace(design);
  if (!at || !environmentIsMissing(design)) return;
  yield {
    at,
    message: say`Customers take no part in making this service: no \`co-creation\` has one among its actors. Add an occasion on which customer and staff do something together, in design, delivery or renewal.`,
    fixes: () => ranked([...invitations(design), insertFix(design, say`Add a co-creation`, coCreationDraft(design))]),
  };
}

/** Co-creations to which a customer could be asked. */
function invitations(design: Design): readonly Fix[] {
  const customer = [...design.all('persona'), ...design.all('segment')].find(isCustomer);
  if (!customer) return [];
  return design.all('co-creation').flatMap((made) => {
    const edit: Edit | undefined = linkEdit(design, made, 'actors', customer);
    return edit ? [{ title: say`Have ${called(customer)} take part in ${called(made)}`, edits: [edit] }] : [];
  });
}
