import { has, headOf, isFuture, type Node, quantityText } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel, ranked } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const waitUnexplained = rule({
  code: 'wait-unexplained',
  clauses: ['5.5.2'],
  basis: 'heuristic',
  severity: 'hint',
  offByDefault: true,
  summary: 'A step of a future journey has a wait, and nothing says why or what is made of it.',
  why: 'Research on queues has found that waits feel longer when nobody says why, and shorter when there is something to do. A documented experience (5.5.2) that has a wait in it should know one of the two. We look for a pain, an opportunity, a policy or a note on the step. A step that is meant to feel bad is asked for these anyway.',
  check: { each: { step: unexplained } },
});

const explanations = ['pain', 'opportunity', 'policy', 'note'] as const;

function* unexplained(step: Node<'step'>): Iterable<Hit> {
  const { wait } = step.says;
  if (!wait || wait.number === 0 || !isInFuture(step) || explanations.some((label) => has(step, label))) return;
  // What feels bad is asked for its pain or opportunity on that account.
  if ((step.says.emotion?.level ?? 0) < 0) return;
  yield {
    at: headOf(step),
    message: say`In ${called(step)} customers wait ${quantityText(wait)}, and nothing says why. Add the \`pain\` that it is, or the \`opportunity\` to shorten or to fill it.`,
    fixes: () =>
      ranked([
        addLabel(step, 'opportunity', '"${1:How to shorten or fill the wait}"', say`Add an opportunity`),
        addLabel(step, 'pain', '"${1:What is hard about waiting here}"', say`Add the pain`),
      ]),
  };
}

function isInFuture(step: Node<'step'>): boolean {
  const journey = step.parent?.parent;
  return journey?.kind === 'journey' && isFuture(journey);
}
