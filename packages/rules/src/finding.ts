import type { Fix, Place } from '@dfes/model';
import type { Basis, Related, Rule, Severity } from './rule.ts';

/** A rule's word about one place, as every output shows it. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The clauses it hangs on, as cited: `5.5.4`, `4.3, 23592 7.3.2`; empty for findings about the language. */
  readonly clause: string;
  readonly basis: Basis;
  readonly place: Place;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: () => readonly Fix[];
  readonly rule: Rule;
}

/** Severities per rule, as `dfes.json` and the editor's settings give them. */
export type Severities = Readonly<Record<string, Severity | 'off' | 'on'>>;

const bases: Readonly<Record<Basis, string>> = {
  language: 'language',
  clause: 'clause',
  reading: 'our reading',
  heuristic: 'heuristic',
};

/** The message with what it rests on: `… (5.5.3, our reading)`. Findings about the language itself rest on nothing else. */
export function messageOf(finding: Finding): string {
  if (finding.clause === '') return finding.message;
  return `${finding.message} (${finding.clause}, ${bases[finding.basis]})`;
}
