import type { Principle } from '@dfes/standard';
import { type Said, say } from '@dfes/wording';
import type { CellState } from './coverage.ts';

/** The principles as headings call them. */
export const principleTitles: Readonly<Record<Principle, Said>> = {
  emotional: say`Emotional`,
  adaptive: say`Adaptive`,
  'co-creative': say`Co-creative`,
  consistent: say`Consistent`,
};

/** How far a touchpoint covers a principle, in a word or two. */
export const stateWords: Readonly<Record<CellState, Said>> = {
  open: say`open`,
  claimed: say`claimed`,
  supported: say`supported`,
  evaluated: say`evaluated`,
  'not-applicable': say`not applicable`,
};
