import { has, headOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { rule } from '../rule.ts';
import { called } from '../words.ts';

export const capabilityGapOpen = rule({
  code: 'capability-gap-open',
  clauses: ['5.7.3'],
  basis: 'reading',
  severity: 'warning',
  summary: 'A capability is missing or only partly there, and nothing is done about it.',
  why: 'Evaluating a design from the capability perspective (5.7.3) shows what the organization can’t do yet. We read the clause so that something follows from a gap: what is done about it is written down, or the design asks for what nobody can deliver.',
  check: {
    each: {
      *capability(capability) {
        const have = capability.says.have?.word;
        if ((have !== 'partial' && have !== 'no') || has(capability, 'action')) return;
        const gap =
          have === 'no' ? say`${called(capability)} is missing` : say`${called(capability)} is only partly there`;
        yield {
          at: headOf(capability),
          message: say`${gap}, and nothing says what is done about it, so that the design asks for what can’t be delivered yet. Add \`action\`.`,
          fixes: () => [
            addLabel(capability, 'action', '"${1:What is done about it, and by when}"', say`Add an action`),
          ],
        };
      },
    },
  },
});
