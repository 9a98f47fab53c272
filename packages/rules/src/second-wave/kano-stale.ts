import { type Design, designNode, headOf, type Node, referrersBy } from '@dfes/model';
import { say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const kanoStale = rule({
  code: 'kano-stale',
  clauses: ['Annex B'],
  basis: 'heuristic',
  severity: 'hint',
  offByDefault: true,
  summary: 'Something is called attractive on the strength of insights more than two years older than the design.',
  why: 'Kano himself saw classes wander: what delights today is asked for tomorrow and taken for granted the day after. Two years are our own measure. The rule compares the `date` of the newest insight that supports a wish with the `date` of the design, and keeps silent where either is not given.',
  check: { each: { need: stale, expectation: stale, desire: stale } },
});

const years = 2;

function* stale(wish: Node<'need' | 'expectation' | 'desire'>, design: Design): Iterable<Hit> {
  const { kano } = wish.says;
  if (kano?.word !== 'attractive') return;
  const insights = referrersBy(design, wish, 'insight', 'supports').filter((insight) => insight.says.date);
  const newest = insights.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))[0];
  if (!newest) return;
  const today = designNode(design)?.says.date?.date;
  if (!today || yearsLater(dateOf(newest)) >= today) return;
  yield {
    at: kano.place,
    message: say`That ${called(wish)} is attractive was last found out on ${dateOf(newest)}, and what delights wears off. Ask again whether people have come to expect it.`,
    related: [{ place: headOf(newest), message: say`The newest insight that supports it` }],
  };
}

function dateOf(insight: Node<'insight'>): string {
  return insight.says.date?.date ?? '';
}

/** ISO dates compare as texts. */
function yearsLater(date: string): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
