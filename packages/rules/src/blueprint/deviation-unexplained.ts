import { has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel, ranked } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const deviationUnexplained = rule({
  code: 'deviation-unexplained',
  clauses: ['5.5.2'],
  basis: 'heuristic',
  severity: 'info',
  summary: 'A step of an actual journey departs from the plan and says neither pain nor opportunity.',
  why: 'An actual journey is set beside the planned one (5.5.2) to learn from the difference. A deviation with neither a pain nor an opportunity records that something was different and keeps what it teaches to itself.',
  check: { each: { step: unexplained } },
});

function* unexplained(step: Node<'step'>): Iterable<Hit> {
  if (!has(step, 'deviation') || has(step, 'pain') || has(step, 'opportunity') || !isActual(step)) return;
  yield {
    at: headOf(step),
    message: say`${called(step)} went otherwise than planned, and nothing says what that taught. Add the \`pain\` that it caused or the \`opportunity\` that it showed.`,
    fixes: () =>
      ranked([
        addLabel(step, 'pain', '"${1:What it cost the customer}"', say`Add the pain that it caused`),
        addLabel(step, 'opportunity', '"${1:What could be made better}"', say`Add the opportunity that it showed`),
      ]),
  };
}

function isActual(step: Node<'step'>): boolean {
  const journey = step.parent?.parent;
  return journey?.kind === 'journey' && journey.says.state?.word === 'actual';
}
