import { headOf, touchpointsOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { called } from '../words.ts';
import { isOnLevel } from './levels.ts';

export const surpriseWithoutIndividual = rule({
  code: 'surprise-without-individual',
  clauses: ['Introduction'],
  basis: 'reading',
  severity: 'info',
  summary: 'A journey with surprising touchpoints has no individual one.',
  why: 'In the pyramid the fitting surprise (level 4) stands on the service made for one person (level 3). We read it so that a surprise fits best where the service already knows whom it serves; otherwise the same surprise for everybody soon is none.',
  check: {
    each: {
      *journey(journey, design) {
        const touchpoints = touchpointsOf(design, journey);
        const surprising = touchpoints.filter((touchpoint) => isOnLevel(touchpoint, 'surprising'));
        if (surprising.length === 0 || touchpoints.some((touchpoint) => isOnLevel(touchpoint, 'individual'))) return;
        yield {
          at: headOf(journey),
          message: say`${called(journey)} surprises, but none of its touchpoints is on the level below, \`individual\`, on which a surprise that fits stands. Look for a touchpoint at which the service is made for this one person.`,
          related: surprising.map((touchpoint) => ({
            place: touchpoint.says.level?.place ?? headOf(touchpoint),
            message: say`${called(touchpoint)} is surprising.`,
          })),
        };
      },
    },
  },
});
