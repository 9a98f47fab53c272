import { has, headOf, isFuture, type Node, stepsOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const journeyEndsLow = rule({
  code: 'journey-ends-low',
  clauses: ['4.2', '5.5.2'],
  basis: 'heuristic',
  severity: 'info',
  offByDefault: true,
  summary: 'A future journey ends without a positive emotion.',
  why: 'Psychology has found that people judge an experience mostly by its strongest moment and its end. A future journey (5.5.2) that climbs and then ends neutral or worse gives part of its emotional effect (4.2) away. We look at the last step that has an emotion, where at least two have one; with an opportunity on it the end is known to be open.',
  check: { each: { journey: low } },
});

function* low(journey: Node<'journey'>): Iterable<Hit> {
  const felt = stepsOf(journey).filter((step) => step.says.emotion);
  const last = felt.at(-1);
  const level = last?.says.emotion?.level ?? 0;
  if (!isFuture(journey) || felt.length < 2 || !last || level > 0 || has(last, 'opportunity')) return;
  yield {
    at: headOf(journey),
    message: say`${called(journey)} ends at ${level}, and what comes last is remembered best. Give ${called(last)} something to be glad of, however small, or write down the \`opportunity\`.`,
    related: [{ place: headOf(last), message: say`The last step with an emotion` }],
  };
}
