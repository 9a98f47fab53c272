import { has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const metricWithoutMethod = rule({
  code: 'metric-without-method',
  clauses: ['5.7', '23592 7.4.2'],
  basis: 'reading',
  severity: 'info',
  summary: 'Neither a metric nor its evaluation says how it is measured.',
  why: 'A figure can only be compared with a later one when both were got in the same way (5.7, 23592 7.4.2). The method may stand on the metric or, for all of its metrics, on the evaluation.',
  check: { each: { metric: unexplained } },
});

function* unexplained(metric: Node<'metric'>): Iterable<Hit> {
  const evaluation = metric.parent;
  if (has(metric, 'method') || evaluation?.labels.has('method')) return;
  yield {
    at: headOf(metric),
    message: say`How is ${called(metric)} measured? Add the \`method\`, here or on the evaluation, so that somebody else could measure it again.`,
    fixes: () => [addLabel(metric, 'method', '"${1:How it is measured}"', say`Add the method`)],
  };
}
