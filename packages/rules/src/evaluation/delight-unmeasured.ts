import { type Design, type Fix, has, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel, declaration, ranked } from '../fixes.ts';
import { freeNameIn } from '../names.ts';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const delightUnmeasured = rule({
  code: 'delight-unmeasured',
  clauses: ['5.7.2'],
  basis: 'reading',
  severity: 'info',
  summary: 'There are metrics, but none of delight or of an emotion.',
  why: 'The standards keep delight and satisfaction apart: the one doesn’t follow from the other. A design for excellent service that measures satisfaction, effort or speed, and nothing that is felt, can’t tell whether it did what it is for.',
  check: { whole: unmeasured },
});

function* unmeasured(design: Design): Iterable<Hit> {
  const at = projectPlace(design);
  const metrics = design.all('metric');
  if (!at || metrics.length === 0 || metrics.some(mayMeasureDelight)) return;
  yield {
    at,
    message: say`None of the metrics tells whether customers are delighted. Add one of \`type\` delight or emotion: a satisfied customer need not be a delighted one.`,
    fixes: () => ranked([...retypings(metrics), ...additions(design)]),
  };
}

/** A type that can't be read might be one of the two. */
function mayMeasureDelight(metric: Node<'metric'>): boolean {
  const type = metric.says.type?.word;
  return type === 'delight' || type === 'emotion' || (type === undefined && has(metric, 'type'));
}

function retypings(metrics: readonly Node<'metric'>[]): readonly Fix[] {
  const untyped = metrics.filter((metric) => !has(metric, 'type'));
  return untyped.map((metric) => addLabel(metric, 'type', 'delight', say`Let ${called(metric)} measure delight`));
}

/** The customers' evaluation is the likelier place. */
function additions(design: Design): readonly Fix[] {
  const customers = (evaluation: Node<'evaluation'>) => Number(evaluation.says.perspective?.word === 'customer');
  const evaluations = design.all('evaluation').toSorted((a, b) => customers(b) - customers(a));
  return evaluations.map((into) => {
    const head = `metric \${1:${freeNameIn(into, 'Delight')}} "\${2:How delighted customers are}"`;
    const text = declaration(head, ['type: delight', 'target: ${3:>= 80 %}']);
    return { title: say`Add a metric to ${called(into)}`, edits: [{ edit: 'add-declaration', into, text }] };
  });
}
