import { has, headOf, inSeconds, type Node, unitSource } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const metricWithoutTarget = rule({
  code: 'metric-without-target',
  clauses: ['5.7', '23592 7.4.2'],
  basis: 'reading',
  severity: 'info',
  summary: 'A metric has no target.',
  why: 'Evaluating a design (5.7) and monitoring results (23592 7.4.2) both end in a judgement: is this good enough? A metric without a target gives a figure and no judgement; whatever comes out can be called a success afterwards.',
  check: { each: { metric: aimless } },
});

function* aimless(metric: Node<'metric'>): Iterable<Hit> {
  if (has(metric, 'target')) return;
  yield {
    at: headOf(metric),
    message: say`How much of ${called(metric)} is enough? Add a \`target\` before measuring, so that the result can be judged by it.`,
    fixes: () => [addLabel(metric, 'target', draft(metric), say`Add a target`)],
  };
}

/** A target in the unit in which the metric is measured already; of times less is usually better. */
function draft(metric: Node<'metric'>): string {
  const known = metric.says.baseline ?? metric.says.result;
  if (!known) return '${1:>= 80 %}';
  const operator = inSeconds(known) === undefined ? '>=' : '<=';
  return `\${1:${operator} ${known.number}} ${unitSource(known.unit)}`;
}
