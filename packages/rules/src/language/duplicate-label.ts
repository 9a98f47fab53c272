import { say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { misread } from './misread.ts';

export const duplicateLabel = rule({
  code: 'duplicate-label',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A label that stands twice in one declaration.',
  why: 'Where a label stands twice, one of the two would be ignored without a word. Several values of one label stand behind it with commas; only `frontstage`, `backstage`, `support` and `evidence` may be repeated.',
  check: misread('duplicate-label', ({ first, label, kind, whole }) => ({
    message: say`\`${label}\` is already said in this ${kind}; only the first counts. Join the two, or remove one.`,
    related: [{ place: first, message: say`The first \`${label}\` stands here.` }],
    fixes: () => [{ title: say`Remove this \`${label}\``, preferred: true, edits: [{ edit: 'remove', place: whole }] }],
  })),
});
