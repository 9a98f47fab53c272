import type { Said } from '@dfes/wording';
import type { Fix } from './edit.ts';
import type { Node } from './node.ts';
import { lineStartsOf, type Place } from './place.ts';
import type { Kind } from './schema/index.ts';

/** What one document contributes to the design. Made from its text alone; replaced as a whole when the text changes. */
export interface Fragment {
  readonly uri: string;
  /** The declarations at the top of the file, in order. */
  readonly tops: readonly Node[];
  /** Every declaration, parents before their children. */
  readonly nodes: readonly Node[];
  /** What the text holds that can't be read, at most one for each place. */
  readonly misreadings: readonly Misreading[];
  /** Names of declarations whose kind can't be read: references to them are left alone. */
  readonly unread: readonly string[];
  readonly suppressions: readonly Suppression[];
  /** Offsets at which the lines of the text begin. */
  readonly lineStarts: readonly number[];
  readonly text: string;
}

/** A `// dfes-ignore RULE: reason` comment. */
export interface Suppression {
  /** The comment. */
  readonly place: Place;
  readonly rule: string;
  readonly rulePlace: Place;
  readonly reason: string;
  /** The line that it speaks of, without its end. */
  readonly line: Place;
}

/** Something in a text that can't be read as the language has it: the facts, which the finding of the same code words. */
export type Misreading =
  | {
      readonly code: 'syntax-error';
      readonly place: Place;
      readonly message: Said;
      readonly fix?: Fix;
      readonly related?: { readonly place: Place; readonly message: Said };
    }
  | {
      readonly code: 'unknown-label';
      readonly place: Place;
      readonly written: string;
      readonly kind: Kind;
      readonly nearest?: string;
      /** The kinds that do have this very label. */
      readonly belongsTo: readonly Kind[];
    }
  | {
      readonly code: 'unknown-kind';
      readonly place: Place;
      readonly written: string;
      readonly parent?: Kind;
      readonly nearest?: Kind;
    }
  | {
      readonly code: 'unknown-value';
      readonly place: Place;
      readonly written: string;
      readonly kind: Kind;
      readonly label: string;
      /** What could stand there. */
      readonly words: readonly string[];
      readonly nearest?: string;
    }
  | {
      readonly code: 'misplaced-kind';
      readonly place: Place;
      readonly declaration: Place;
      readonly kind: Kind;
      readonly parent?: Kind;
    }
  | {
      readonly code: 'wrong-value';
      readonly place: Place;
      readonly written: string;
      readonly kind: Kind;
      readonly label: string;
      /** What the label takes, with an example: "a text in quotes". */
      readonly takes: Said;
      /** What is the matter, where more can be said than that the value is of another type. */
      readonly because?: Said;
      readonly mend?: string;
    }
  | {
      readonly code: 'missing-name';
      readonly place: Place;
      readonly kind: Kind;
      /** What is missing: a name, the principle that the declaration is for, or a title. */
      readonly what: 'name' | 'principle' | 'title';
      readonly insertAt: number;
      /** A name made from the title; where a title is missing, one in quotes. */
      readonly suggestion: string;
    }
  | { readonly code: 'emotion-out-of-scale'; readonly place: Place; readonly written: string; readonly clamped: string }
  | {
      readonly code: 'duplicate-label';
      readonly place: Place;
      readonly first: Place;
      /** The label with its argument, as written. */
      readonly label: string;
      readonly kind: Kind;
      /** The whole of the later label with its values. */
      readonly whole: Place;
    };

export type MisreadingCode = Misreading['code'];
export type MisreadingOf<C extends MisreadingCode> = Extract<Misreading, { code: C }>;

/** The fragment of a file that can't be read at all: nothing but the error that says so, at its first character. */
export function unreadableFragment(uri: string, message: Said): Fragment {
  const place = { uri, start: 0, end: 0 };
  return {
    uri,
    tops: [],
    nodes: [],
    misreadings: [{ code: 'syntax-error', place, message }],
    unread: [],
    suppressions: [],
    lineStarts: lineStartsOf(''),
    text: '',
  };
}
