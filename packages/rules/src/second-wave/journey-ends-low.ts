import { isFuture, type Node, stepsOf } from '@dfes/model';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const journeyEndsLow = rule({
  code: 'journey-ends-low',
  clauses: ['4.2', '5.5.2'],
  basis: 'heuristic',
  severity: 'info',
  offByDefault: true,
  summary: 'A future journey ends without a positive emotion.',
  why: 'Psychology has found that people judge an experience mostly by its strongest moment and its end. A future journey (5.5.2) that climbs and then ends neutral or worse gives part of its emotional effect (4.2) away. We look at the last step that has an emotion, where at least two have one.',
  check: { each: { journey: low } },
});

function* low(journey: Node<'journey'>): Iterable<Hit> {
  const emotions = stepsOf(journey).flatMap((step) => step.says.emotion ?? []);
  const last = emotions.at(-1);
  if (!isFuture(journey) || emotions.length < 2 || !last || last.level > 0) return;
  yield {
    at: last.place,
    message: `${called(journey)} ends at ${last.level}, and what comes last is remembered best. Give the end something to be glad of, however small.`,
  };
}
