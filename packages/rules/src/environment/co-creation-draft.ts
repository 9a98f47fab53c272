import type { Design } from '@dfes/model';
import { declaration } from '../fixes.ts';
import { someCustomer, someRole, someTouchpoint, together } from '../mention.ts';
import { freeName } from '../names.ts';

/** A co-creation of a customer and a role at a touchpoint, to be inserted with what the design lacks for it. */
export function coCreationDraft(design: Design): string {
  const [touchpoint, customer, role] = [someTouchpoint(design), someCustomer(design), someRole(design)];
  const head = `co-creation ${freeName(design, 'Together')} "\${1:What customers and staff make together}"`;
  const text = declaration(head, [
    `at: ${touchpoint.name}`,
    'phase: delivery',
    `actors: ${customer.name}, ${role.name}`,
    'participation: ${2:informs}',
    'output: "${3:What comes of it}"',
  ]);
  return together([customer, touchpoint, role], text);
}
