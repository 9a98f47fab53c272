import { cellsOf, headOf, referrersBy } from '@dfes/model';
import { say } from '@dfes/wording';
import { ranked } from '../fixes.ts';
import { rule } from '../rule.ts';
import { called } from '../words.ts';
import { adaptationFixes } from './support/adaptive.ts';

export const individualNotAdaptive = rule({
  code: 'individual-not-adaptive',
  clauses: ['4.3'],
  basis: 'reading',
  severity: 'info',
  summary: 'A touchpoint is to serve each person individually, but nothing changes there from one to the next.',
  why: 'Level 3 of the pyramid is a service made for the one person who is there. We read it so that something then has to change from person to person: an adaptation (4.3). A touchpoint that sets this principle aside has given its reason.',
  check: {
    each: {
      *touchpoint(touchpoint, design) {
        if (touchpoint.says.level?.word !== 'individual') return;
        if (cellsOf(design, touchpoint).adaptive.state !== 'open') return;
        if (referrersBy(design, touchpoint, 'adaptation', 'at').length > 0) return;
        yield {
          at: headOf(touchpoint),
          message: say`${called(touchpoint)} is to serve each person individually, but nothing changes there from one to the next. Add an \`adaptation\` at it, or choose another \`level\`.`,
          fixes: () => ranked(adaptationFixes(design, touchpoint)),
        };
      },
    },
  },
});
