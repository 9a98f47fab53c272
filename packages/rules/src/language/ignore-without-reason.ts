import { say } from '@dfes/wording';
import { rule } from '../rule.ts';

export const ignoreWithoutReason = rule({
  code: 'ignore-without-reason',
  clauses: [],
  basis: 'language',
  severity: 'warning',
  summary: 'A `dfes-ignore` comment without a reason, which does nothing.',
  why: 'Switching a finding off is a decision. Whoever reads the design later wants to know why it was taken, so that a comment without a reason has no effect.',
  check: {
    *suppression({ place, rule: code, rulePlace, reason }, codes) {
      // Of a comment that names no rule, `ignore-unknown-rule` speaks.
      if (reason !== '' || !codes.includes(code)) return;
      yield {
        at: rulePlace,
        message: say`This comment switches nothing off, because it gives no reason. Write behind \`${code}\` a colon and why the finding does not matter here.`,
        fixes: () => [
          {
            title: say`Add a reason`,
            preferred: true,
            edits: [
              {
                edit: 'replace',
                place: { ...place, start: rulePlace.end },
                text: ': ${1:why it does not matter here}',
              },
            ],
          },
        ],
      };
    },
  },
});
