import type { Severity } from '@dfes/rules';

/** Whether it makes sense to silence a finding with a comment: what can't be read can't be wished away, nor can what is said of such comments. */
export function isIgnorable(code: string, severity: Severity): boolean {
  return severity !== 'error' && !code.startsWith('ignore-');
}
