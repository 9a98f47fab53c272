import { type Design, has, headOf, mediaOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { rule } from '../rule.ts';
import { called } from '../words.ts';

export const lineSkipped = rule({
  code: 'line-skipped',
  clauses: ['23592 7.4.1'],
  basis: 'heuristic',
  severity: 'info',
  summary: 'Work behind the line of visibility reaches the customer without anything before it.',
  why: 'In a blueprint work crosses one line at a time: from support to backstage, from backstage to frontstage, from there to the customer. Where a step shows work behind the line of visibility, but nobody and nothing that the customer meets, something is missing in between: a person, a screen, a thing.',
  check: {
    each: {
      *step(step, design) {
        if (!has(step, 'backstage') && !has(step, 'support')) return;
        if (has(step, 'frontstage') || has(step, 'self-contained') || meetsAThing(step, design)) return;
        yield {
          at: headOf(step),
          message: say`In ${called(step)} work is done out of sight, but nobody and nothing brings it before the customer. Add \`frontstage\`, or a touchpoint on a screen, in a place or through a thing.`,
          fixes: () => [
            addLabel(step, 'frontstage', '"${1:What the customer sees of it}"', say`Add what is done frontstage`),
          ],
        };
      },
    },
  },
});

/** Whether the customer meets a screen, a place or a thing in a step. */
function meetsAThing(step: Node<'step'>, design: Design): boolean {
  const media = design.targets(step.says.touchpoint).flatMap(mediaOf);
  return media.includes('digital') || media.includes('physical');
}
