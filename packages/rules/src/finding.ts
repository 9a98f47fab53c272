import type { Fix, Place } from '@dfes/model';
import type { ClauseReference } from '@dfes/standard';
import type { Basis, Related, Rule, Severity } from './rule.ts';

/** A rule's word about one place, as every output shows it. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The clauses it hangs on; none for findings about the language. */
  readonly clauses: readonly ClauseReference[];
  /** The same as they are cited: `5.5.4`, `4.3, 23592 7.3.2`. */
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

/** What a finding may rest on, said in full. */
export const bases: Readonly<Record<Basis, { readonly name: string; readonly meaning: string }>> = {
  language: { name: 'language', meaning: 'how the language works; it judges nothing of the design' },
  clause: {
    name: 'clause',
    meaning: 'the standard’s own words: a title, a definition or the introduction says that this should exist',
  },
  reading: {
    name: 'our reading',
    meaning: 'our interpretation of what the clause is about; others may read it differently',
  },
  heuristic: { name: 'heuristic', meaning: 'experience and literature beside the standard' },
};

/** The message with what it rests on: `… (5.5.3, our reading)`. Findings about the language itself rest on nothing else. */
export function messageOf(finding: Finding): string {
  if (finding.clause === '') return finding.message;
  return `${finding.message} (${finding.clause}, ${bases[finding.basis].name})`;
}
