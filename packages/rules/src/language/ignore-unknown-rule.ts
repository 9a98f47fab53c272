import { nearest } from '@dfes/model';
import { say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { replaceFix } from './replace.ts';

export const ignoreUnknownRule = rule({
  code: 'ignore-unknown-rule',
  clauses: [],
  basis: 'language',
  severity: 'warning',
  summary: 'A `dfes-ignore` comment that names no finding.',
  why: 'The comment switches off the one finding that it names, so that whatever else is found on the line is still told. The code of a finding stands behind its message.',
  check: {
    *suppression({ rule: written, rulePlace }, codes) {
      if (codes.includes(written)) return;
      const meant = nearest(written, codes);
      const problem = written === '' ? say`This comment names no finding` : say`No finding is called \`${written}\``;
      yield {
        at: rulePlace,
        message:
          meant === undefined
            ? say`${problem}, so that it switches nothing off. Write the finding’s code, a colon and the reason.`
            : say`${problem}; did you mean \`${meant}\`?`,
        ...(meant === undefined ? {} : { fixes: () => [replaceFix(rulePlace, meant)] }),
      };
    },
  },
});
