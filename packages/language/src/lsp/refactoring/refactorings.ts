import type { Refactoring } from './refactoring.ts';
import { sortDeclarations } from './sort-declarations.ts';

/** Everything that can be done about a place without a finding, in the order in which it is offered. */
export const refactorings: readonly Refactoring[] = [sortDeclarations];
