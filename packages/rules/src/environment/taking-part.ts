import { type Design, isCustomer, joinsBothSides, type Node } from '@dfes/model';
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
