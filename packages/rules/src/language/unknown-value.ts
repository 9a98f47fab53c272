import type { MisreadingOf } from '@dfes/model';
import { listing, type Said, say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { coded } from '../words.ts';
import { misread } from './misread.ts';
import { replaceFix } from './replace.ts';

export const unknownValue = rule({
  code: 'unknown-value',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A word that the label does not take.',
  why: 'Where a label takes words from a fixed set, only these can be counted, compared and drawn.',
  check: misread('unknown-value', (misreading) => {
    const { place, nearest } = misreading;
    return {
      message: messageOf(misreading),
      ...(nearest === undefined ? {} : { fixes: () => [replaceFix(place, nearest)] }),
    };
  }),
});

function messageOf({ written, label, words, nearest }: MisreadingOf<'unknown-value'>): Said {
  if (nearest !== undefined) return say`\`${label}\` does not know \`${written}\`; did you mean \`${nearest}\`?`;
  return say`\`${label}\` does not know \`${written}\`: it takes ${listing(coded(words), 'or')}.`;
}
