import { headOf, stepsOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { called } from '../words.ts';

/** Of fewer emotions nobody would speak of a curve. */
const fewest = 3;
const narrowest = 2;

export const emotionCurveFlat = rule({
  code: 'emotion-curve-flat',
  clauses: ['4.2'],
  basis: 'heuristic',
  severity: 'info',
  summary: 'The emotions of a journey differ by less than two levels.',
  why: 'People remember an experience by its high points and by how it ends, not by its average. A journey that feels the same at every step has no moment on which an emotional design (4.2) spends its effort, or its low points were left out.',
  check: {
    each: {
      *journey(journey) {
        const levels = stepsOf(journey).flatMap((step) => step.says.emotion?.level ?? []);
        if (levels.length < fewest || Math.max(...levels) - Math.min(...levels) >= narrowest) return;
        yield {
          at: headOf(journey),
          message: say`Every step of ${called(journey)} feels much the same; an experience is remembered by its high points. Decide which step is to stand out, or write down the low points as well.`,
        };
      },
    },
  },
});
