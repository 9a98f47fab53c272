import type { Design, LabelName } from '@dfes/model';
import { type Mention, someCustomer, someRole } from '../mention.ts';

/** What a plan says when it is complete, in the order in which it is written. */
export const planParts = [
  'objective',
  'scope',
  'team',
  'schedule',
  'resources',
  'stakeholders',
] as const satisfies readonly LabelName<'plan'>[];

export type PlanPart = (typeof planParts)[number];

/** What to write for each part, and what has to be declared for it. */
export function planDraft(design: Design): { readonly values: Record<PlanPart, string>; readonly team: Mention } {
  // Without a role in the team there is nobody to do it; a customer is asked along only where the design knows one.
  const team = someRole(design);
  const customer = someCustomer(design);
  const values = {
    objective: '"${3:What the project is to achieve}"',
    scope: '"${4:Where the project begins and ends}"',
    team: customer.declared ? team.name : `${team.name}, ${customer.name}`,
    schedule: '${5:2026-01-12 .. 2026-04-30}',
    resources: '"${6:Time, money, rooms and people}"',
    stakeholders: '"${7:Who else is concerned}"',
  };
  return { values, team };
}
