import { extractTouchpoint } from './extract-touchpoint.ts';
import { moveToFile } from './move-to-file.ts';
import { personaFromText } from './persona-from-text.ts';
import type { Refactoring } from './refactoring.ts';
import { sortDeclarations } from './sort-declarations.ts';
import { splitJourney } from './split-journey.ts';

/** Everything that can be done about a place without a finding, in the order in which it is offered. */
export const refactorings: readonly Refactoring[] = [
  extractTouchpoint,
  personaFromText,
  splitJourney,
  moveToFile,
  sortDeclarations,
];
