import { type Design, type Fix, has, headOf, type Node, referrersBy } from '@dfes/model';
import { say } from '@dfes/wording';
import { linkFixes } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const dataPointUnused = rule({
  code: 'data-point-unused',
  clauses: ['5.5.4'],
  basis: 'reading',
  severity: 'warning',
  summary: 'A data point feeds nothing, and no adaptation hangs on it.',
  why: 'Data points are to be effective, says the clause’s title. We take that to mean that something comes of them: a service that changes, a metric, a person who knows more, an insight. What is gathered and not used costs customers their time and their trust.',
  check: { each: { 'data-point': unused } },
});

function* unused(dataPoint: Node<'data-point'>, design: Design): Iterable<Hit> {
  if (has(dataPoint, 'feeds') || referrersBy(design, dataPoint, 'adaptation', 'when').length > 0) return;
  yield {
    at: headOf(dataPoint),
    message: say`Nothing comes of ${called(dataPoint)}: it is gathered and not used. Say in \`feeds\` which adaptation, metric, role or insight it serves, or stop gathering it.`,
    fixes: () => uses(dataPoint, design),
  };
}

/** Adaptations at the same touchpoint are the likeliest use, those elsewhere come next. */
function uses(dataPoint: Node<'data-point'>, design: Design): readonly Fix[] {
  const places: ReadonlySet<Node> = new Set(design.targets(dataPoint.says.at));
  const near = (adaptation: Node<'adaptation'>) =>
    Number(!design.targets(adaptation.says.at).some((touchpoint) => places.has(touchpoint)));
  const adaptations = design.all('adaptation').toSorted((a, b) => near(a) - near(b));
  const users = [...adaptations, ...design.all('metric'), ...design.all('role'), ...design.all('insight')];
  return linkFixes(
    design,
    users.map((to) => ({ title: say`It feeds the ${to.kind} ${called(to)}`, from: dataPoint, label: 'feeds', to })),
  );
}
