import { say } from '@dfes/wording';
import { rule } from '../rule.ts';

export const ignoreUnused = rule({
  code: 'ignore-unused',
  clauses: [],
  basis: 'language',
  severity: 'hint',
  summary: 'A `dfes-ignore` comment that meets no finding.',
  why: 'The gap was closed, or the comment stands on the wrong line. Left where it is, it would hide the finding without a word, should it come back.',
  check: {
    unused: ({ place, rule: code }) => ({
      at: place,
      message: say`The next line has no finding \`${code}\` that could be switched off. Remove the comment.`,
      fixes: () => [{ title: say`Remove the comment`, preferred: true, edits: [{ edit: 'remove', place }] }],
    }),
  },
});
