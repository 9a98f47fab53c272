import type { Fix, Place } from '@dfes/model';
import type { ClauseReference } from '@dfes/standard';
import { english, inWords, type Said, say, type Wording } from '@dfes/wording';
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
  readonly message: Said;
  readonly related: readonly Related[];
  readonly fixes: () => readonly Fix[];
  readonly rule: Rule;
}

/** Severities per rule, as `dfes.json` and the editor's settings give them. */
export type Severities = Readonly<Record<string, Severity | 'off' | 'on'>>;

/** What a finding may rest on, said in full. */
export const bases: Readonly<Record<Basis, { readonly name: Said; readonly meaning: Said }>> = {
  language: { name: say`language`, meaning: say`how the language works; it judges nothing of the design` },
  clause: {
    name: say`clause`,
    meaning: say`the standard’s own words: a title, a definition or the introduction says that this should exist`,
  },
  reading: {
    name: say`our reading`,
    meaning: say`our interpretation of what the clause is about; others may read it differently`,
  },
  heuristic: { name: say`heuristic`, meaning: say`experience and literature beside the standard` },
};

/**
 * The message in somebody's language, with what it rests on: `… (5.5.3, our reading)`. Findings about the language itself
 * rest on nothing else.
 */
export function messageOf({ message, clause, basis }: Finding, wording: Wording = english): string {
  return inWords(clause === '' ? message : say`${message} (${clause}, ${bases[basis].name})`, wording);
}
