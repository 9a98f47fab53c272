import { type Said, say, type Words } from '@dfes/wording';
import type { State } from './report.ts';

/** How far a clause is addressed. */
export type Reach = 'addressed' | 'open-points' | 'in-part' | 'not-yet';

const states: Readonly<Record<Reach, State<Words>>> = {
  addressed: { words: say`addressed`, tone: 'good' },
  'open-points': { words: say`addressed, with open points`, tone: 'partial' },
  'in-part': { words: say`addressed in part`, tone: 'partial' },
  'not-yet': { words: say`not yet addressed`, tone: 'open' },
};

/** What each state means, for the reader of the report. */
export const meanings: Readonly<Record<Reach, Said>> = {
  addressed: say`the design has something for it, and nothing was found open`,
  'open-points': say`the design has something for it, and findings are open`,
  'in-part': say`the design has something for it, but nothing yet for some of what belongs to it`,
  'not-yet': say`the design has nothing for it yet`,
};

export function stateFor(reach: Reach): State<Words> {
  return states[reach];
}

/** The reach of a clause of its own: something is there, and so much is open. */
export function reachOf(isThere: boolean, open: number): Reach {
  if (!isThere) return 'not-yet';
  return open > 0 ? 'open-points' : 'addressed';
}

/** The reach of a clause that is made of others. */
export function reachOfParts(parts: readonly Reach[], open: number): Reach {
  if (parts.every((part) => part === 'not-yet')) return 'not-yet';
  if (parts.some((part) => part === 'not-yet' || part === 'in-part')) return 'in-part';
  return open > 0 || parts.includes('open-points') ? 'open-points' : 'addressed';
}
