import { has } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { projectPlace } from '../project-place.ts';
import { rule } from '../rule.ts';
import { called } from '../words.ts';

export const noRenewalCycle = rule({
  code: 'no-renewal-cycle',
  clauses: ['4.3', '23592 7.3.2'],
  basis: 'reading',
  severity: 'info',
  summary: 'Neither a plan nor a journey says when it is looked at again.',
  why: 'What surprised customers last year they count on this year. We read adaptivity (4.3) to include the design itself, as ISO 23592 speaks of designing *and renewing* experiences (7.3.2): somebody comes back to it, at a set time.',
  check: {
    *whole(design) {
      const at = projectPlace(design);
      const renewable = [...design.all('plan'), ...design.all('journey')];
      // Without a plan and a journey, their absence is told.
      if (!at || renewable.length === 0 || renewable.some((node) => has(node, 'review'))) return;
      yield {
        at,
        message: say`Nothing says when this design is looked at again, though what delights today is taken for granted tomorrow. Add \`review\` to the plan or to a journey.`,
        fixes: () =>
          renewable.map((node) =>
            addLabel(node, 'review', 'every ${1:6 months}', say`Review ${called(node)} regularly`),
          ),
      };
    },
  },
});
