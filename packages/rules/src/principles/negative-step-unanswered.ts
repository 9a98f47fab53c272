import { childrenOf, has, isFuture, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { rule } from '../rule.ts';
import { called } from '../words.ts';

export const negativeStepUnanswered = rule({
  code: 'negative-step-unanswered',
  clauses: ['4.2'],
  basis: 'heuristic',
  severity: 'info',
  summary: 'A step of a future journey feels bad, and nothing says why or what could be done.',
  why: 'A low point in a design for the future is a decision: it may be the price of something, or wait for an idea. Where neither the pain nor an opportunity is written down, and no fail point says how it is put right, it looks overlooked.',
  check: {
    each: {
      *step(step) {
        const { emotion } = step.says;
        if (!emotion || emotion.level > -1 || !isInFuture(step) || isAnswered(step)) return;
        yield {
          at: emotion.place,
          message: say`${called(step)} is meant to feel bad, and the design says neither what hurts nor what could be done about it. Add \`pain\` or \`opportunity\`, or a fail point with its \`recovery\`.`,
          fixes: () => [addLabel(step, 'opportunity', '"${1:What could be made better}"', say`Add an opportunity`)],
        };
      },
    },
  },
});

function isInFuture(step: Node<'step'>): boolean {
  const journey = step.parent?.parent;
  return journey?.kind === 'journey' && isFuture(journey);
}

function isAnswered(step: Node<'step'>): boolean {
  const recovers = childrenOf(step, 'fail-point').some((failPoint) => has(failPoint, 'recovery'));
  return has(step, 'pain') || has(step, 'opportunity') || recovers;
}
