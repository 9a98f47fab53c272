import type { Severity } from './rule.ts';
import { rules } from './rules.ts';

/** What a project or an editor may say of a rule: a severity, `off`, or `on` for a rule that is off by default. */
export const severityWords = ['error', 'warning', 'info', 'hint', 'off', 'on'] as const satisfies readonly (
  | Severity
  | 'off'
  | 'on'
)[];

const codes: ReadonlySet<string> = new Set(rules.map(({ code }) => code));

export function isRuleCode(code: string): boolean {
  return codes.has(code);
}
