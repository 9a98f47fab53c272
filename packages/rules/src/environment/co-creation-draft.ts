import type { Design } from '@dfes/model';
import { declaration, type Part } from '../fixes.ts';
import { declarations, someCustomer, someRole, someTouchpoint } from '../mention.ts';
import { freeName } from '../names.ts';

/** A co-creation of a customer and a role at a touchpoint, with what the design lacks for it. */
export function coCreationDraft(design: Design): readonly Part[] {
  const [customer, touchpoint, role] = [someCustomer(design), someTouchpoint(design), someRole(design)];
  const head = `co-creation \${1:${freeName(design, 'Together')}} "\${2:What customers and staff make together}"`;
  const text = declaration(head, [
    `at: ${touchpoint.name}`,
    'phase: delivery',
    `actors: ${customer.name}, ${role.name}`,
    'participation: ${3:informs}',
    'output: "${4:What comes of it}"',
  ]);
  return [{ kind: 'co-creation', text }, ...declarations([customer, touchpoint, role])];
}
