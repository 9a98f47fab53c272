import { type Design, type Fix, has, headOf, type Node, referrersBy } from '@dfes/model';
import { say } from '@dfes/wording';
import { linkFixes } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const touchpointUnvisited = rule({
  code: 'touchpoint-unvisited',
  clauses: ['5.5.3'],
  basis: 'heuristic',
  severity: 'info',
  summary: 'No step of any journey has a touchpoint.',
  why: 'Deploying touchpoints (5.5.3) means putting them where customers come along. A touchpoint that no step has is either one that customers never meet, or a sign that a journey leaves something out.',
  check: { each: { touchpoint: unvisited } },
});

function* unvisited(touchpoint: Node<'touchpoint'>, design: Design): Iterable<Hit> {
  if (referrersBy(design, touchpoint, 'step', 'touchpoint').length > 0) return;
  yield {
    at: headOf(touchpoint),
    message: say`No step of a journey comes to ${called(touchpoint)}. Name it as the \`touchpoint\` of the step where customers meet it, or remove it.`,
    fixes: () => [...visits(touchpoint, design), ...removal(touchpoint, design)],
  };
}

/** Steps at which customers meet nobody and nothing yet are the likelier ones. */
function visits(touchpoint: Node<'touchpoint'>, design: Design): readonly Fix[] {
  const settled = (step: Node<'step'>) => Number(has(step, 'touchpoint')) * 2 + Number(has(step, 'self-contained'));
  const steps = design.all('step').toSorted((a, b) => settled(a) - settled(b));
  return linkFixes(
    design,
    steps.map((from) => {
      return { title: say`Customers meet it in the step ${called(from)}`, from, label: 'touchpoint', to: touchpoint };
    }),
  );
}

/** Removing it is offered only where nothing else would then name something that is gone. */
function removal(touchpoint: Node<'touchpoint'>, design: Design): readonly Fix[] {
  if (design.referrers(touchpoint).length > 0) return [];
  return [{ title: say`Remove the touchpoint`, edits: [{ edit: 'remove-declaration', node: touchpoint }] }];
}
