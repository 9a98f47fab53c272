import { has, headOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { rule } from '../rule.ts';
import { called } from '../words.ts';

export const frontstageUnsupported = rule({
  code: 'frontstage-unsupported',
  clauses: ['23592 7.4.1'],
  basis: 'heuristic',
  severity: 'info',
  summary: 'Something happens on the frontstage of a step, but nothing behind it.',
  why: 'A blueprint shows what customers see and what has to happen out of their sight so that they see it. Processes that are managed for the experience (23592 7.4.1) are those behind the line of visibility; where a step shows none, they were forgotten, or there is a reason why it needs none.',
  check: {
    each: {
      *step(step) {
        if (!has(step, 'frontstage')) return;
        if (has(step, 'backstage') || has(step, 'support') || has(step, 'self-contained')) return;
        yield {
          at: headOf(step),
          message: say`In ${called(step)} people act before the customer, but nothing behind them is shown to make it possible. Add \`backstage\` or \`support\`, or say in \`self-contained\` why none is needed.`,
          fixes: () => [
            addLabel(step, 'backstage', '"${1:What is done out of sight}"', say`Add backstage work`),
            { ...addLabel(step, 'support', '"${1:What others have to do}"', say`Add support`), preferred: false },
            {
              ...addLabel(step, 'self-contained', '"${1:Why none is needed}"', say`Say why none is needed`),
              preferred: false,
            },
          ],
        };
      },
    },
  },
});
