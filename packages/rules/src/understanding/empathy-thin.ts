import { type Fix, has, headOf, type Node } from '@dfes/model';
import { listing, say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const empathyThin = rule({
  code: 'empathy-thin',
  clauses: ['5.3.3'],
  basis: 'reading',
  severity: 'info',
  summary: 'A persona lacks two or more of context, feels, pain and quote.',
  why: 'The clause asks, by its title, for a deep empathy. We look for what lets a reader feel with somebody: the life in which the service meets them, what they feel, what hurts them today, and a sentence in their own words. With most of these missing, a persona is a name with a list of wishes.',
  check: { each: { persona: thin } },
});

const parts = ['context', 'feels', 'pain', 'quote'] as const;
type Part = (typeof parts)[number];

const drafts: Readonly<Record<Part, string>> = {
  context: '"${1:The life in which the service meets them}"',
  feels: '"${2:What they feel}"',
  pain: '"${3:What hurts or annoys them today}"',
  quote: '"${4:A sentence in their own words}"',
};

function* thin(persona: Node<'persona'>): Iterable<Hit> {
  const missing = parts.filter((part) => !has(persona, part));
  if (missing.length < 2) return;
  yield {
    at: headOf(persona),
    message: say`${called(persona)} is hard to feel with: there is no ${listing(missing, 'or')}. Add what you know from real customers, at best in their own words.`,
    fixes: () => [completion(persona, missing)],
  };
}

function completion(persona: Node<'persona'>, missing: readonly Part[]): Fix {
  return {
    title: say`Add ${listing(missing)}`,
    preferred: true,
    edits: missing.map((label) => ({ edit: 'add-label', node: persona, label, value: drafts[label] })),
  };
}
