import { say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { misread } from './misread.ts';
import { replaceFix } from './replace.ts';

export const wrongValue = rule({
  code: 'wrong-value',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A value of another type than the label takes, or a wrong unit or date.',
  why: 'Each label takes values of one type: a text in quotes, a name without, a word, a number with its unit, a date. A value that can’t be read counts as said, but can’t be compared or drawn.',
  check: misread('wrong-value', ({ place, written, label, takes, because, mend }) => ({
    message:
      because === undefined
        ? say`\`${brief(written)}\` can’t be read here: \`${label}\` takes ${takes}.`
        : say`\`${brief(written)}\` can’t be read here: ${because}; \`${label}\` takes ${takes}.`,
    ...(mend === undefined ? {} : { fixes: () => [replaceFix(place, mend)] }),
  })),
});

/** The beginning of a long text, which the author can see anyway. */
function brief(written: string): string {
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}
