import type { Design, Fix, Fragment, Kind, Node, Place, Suppression } from '@dfes/model';
import type { ClauseReference } from '@dfes/standard';
import type { Said } from '@dfes/wording';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/**
 * What a finding rests on, printed with every one of them: the language itself; a clause, by its title, a definition or
 * the introduction; our reading of a clause; a heuristic from other literature.
 */
export type Basis = 'language' | 'clause' | 'reading' | 'heuristic';

export interface Related {
  readonly place: Place;
  readonly message: Said;
}

/** One place where a rule has something to say. */
export interface Hit {
  /** A place of the design itself, not a copy, which would not move along with the text. */
  readonly at: Place;
  /** What is the matter and what to do, in words that a designer understands. */
  readonly message: Said;
  /** The clauses that this hit hangs on, where they are fewer than the rule's. */
  readonly clauses?: readonly ClauseReference[];
  readonly related?: readonly Related[];
  /** The ways out, worked out only when somebody asks for them. */
  readonly fixes?: () => readonly Fix[];
}

/** Looks at every declaration of some kinds, wherever it stands. */
type EachCheck = {
  readonly each: { readonly [K in Kind]?: (node: Node<K>, design: Design) => Iterable<Hit> };
};

/** Looks at one document: what can't be read in it, and its suppressions. */
type FileCheck = { readonly file: (fragment: Fragment, design: Design) => Iterable<Hit> };

/** Looks at the whole project. */
type WholeCheck = { readonly whole: (design: Design) => Iterable<Hit> };

/** Looks at a `dfes-ignore` comment; `codes` are those of all rules. */
type SuppressionCheck = {
  readonly suppression: (suppression: Suppression, codes: readonly string[]) => Iterable<Hit>;
};

/** Words what is to be said of a suppression that met nothing; which those are only shows once all rules have run. */
type UnusedCheck = { readonly unused: (suppression: Suppression) => Hit };

/** A rule may look at its matter in several ways. */
export type Check = EachCheck | FileCheck | WholeCheck | SuppressionCheck | UnusedCheck;

/**
 * One finding of the catalogue: what it is about, and the pure function that finds it. A rule knows nothing of
 * severity settings, suppression or where its hits are shown.
 */
export interface Rule {
  readonly code: string;
  readonly clauses: readonly ClauseReference[];
  readonly basis: Basis;
  readonly severity: Severity;
  /** The absence of a whole part: information while the design is a draft. */
  readonly absence?: true;
  readonly offByDefault?: true;
  /** What the rule says, in one line for the index. */
  readonly summary: string;
  /** Why it matters and what the clause is about, for the rule's page: Markdown, in our own words. */
  readonly why: string;
  readonly check: Check;
}

/** The rule as it is, its literal code kept for the list of rules. */
export function rule<const R extends Rule>(definition: R): R {
  return definition;
}
