import type { MisreadingOf } from '@dfes/model';
import { rule } from '../rule.ts';
import { coded, listed } from '../words.ts';
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

function messageOf({ written, label, words, nearest }: MisreadingOf<'unknown-value'>): string {
  if (nearest !== undefined) return `\`${label}\` does not know \`${written}\`; did you mean \`${nearest}\`?`;
  return `\`${label}\` does not know \`${written}\`: it takes ${listed(coded(words), 'or')}.`;
}
