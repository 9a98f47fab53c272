import { type Design, has, isCustomer, joinsBothSides, type Node, referrersBy } from '@dfes/model';
import { isUnclear } from '../unclear.ts';

/** Whether no customer takes part in any co-creation; those whose actors can't be read might have one. */
export function environmentIsMissing(design: Design): boolean {
  return !design
    .all('co-creation')
    .some((made) => design.targets(made.says.actors).some(isCustomer) || isUnclear(design, made, 'actors'));
}

/** Whether a customer and a role act together at a touchpoint; where it can't be read, they might. */
export function isCooperation(design: Design, made: Node<'co-creation'>): boolean {
  const placed = design.targets(made.says.at).length > 0 || isUnclear(design, made, 'at');
  return placed && (joinsBothSides(design, made) || isUnclear(design, made, 'actors'));
}

/** A role of the frontstage, or one without a lane whom a touchpoint names. */
export function meetsCustomers(role: Node<'role'>, design: Design): boolean {
  if (has(role, 'lane')) return role.says.lane?.word === 'frontstage';
  return referrersBy(design, role, 'touchpoint', 'role').length > 0;
}
