import { type TermPlace, termPlaces } from '@dfes/model';
import { editions, findClause, namesOf, type Term, terms } from '@dfes/standard';
import type { Generated } from './generators.ts';

/** The page that explains the vocabulary, as hovers do. */
export const termsPage: Generated = { path: 'docs/terms.md', content: page };

function page(): string {
  const all = namesOf(terms).toSorted((a, b) => a.localeCompare(b, 'en'));
  const defined = all.filter((term) => 'defined' in terms[term]);
  const others = all.filter((term) => !('defined' in terms[term]));
  const parts = [
    '<!-- Written by `npm run generate` from packages/standard/src/terms.ts. -->',
    '# Terms',
    'The words of the two standards and of service design, each explained in our own words, with the clause in which it is defined or matters most. In the editor the same explanations appear over the words of the language.',
    `Clauses without a prefix are those of ${editions['24082:2021'].designation}; 23592 stands for ${editions['23592:2021'].designation}.`,
    '## Defined by the standards',
    table(defined),
    '## Used beside them',
    table(others),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(list: readonly Term[]): string {
  const rows = list.map((term) => {
    const { clause, explanation } = terms[term];
    return `| **${term}** | ${explanation} | ${clauseText(clause)} | ${termPlaces[term].map(placeText).join(', ')} |`;
  });
  return ['| term | in our words | clause | in a design |', '|---|---|---|---|', ...rows].join('\n');
}

/** A clause with its title, where that is not the term once more. */
function clauseText(reference: string): string {
  const clause = findClause(reference);
  const says = clause && clause.title !== clause.number && !(clause.title in terms);
  return says ? `${reference} ${clause.title}` : reference;
}

function placeText({ kind, label, word }: TermPlace): string {
  if (label === undefined) return `\`${kind}\``;
  return `\`${label}:${word === undefined ? '' : ` ${word}`}\`${kind === undefined ? '' : ` of \`${kind}\``}`;
}
