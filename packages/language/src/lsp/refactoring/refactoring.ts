import type { Said } from '@dfes/wording';
import type { TextChange } from '../../fixes/index.ts';
import type { View } from '../view.ts';

/** A stretch of the document for which something is asked; empty where it is the cursor alone. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A file with what is to stand in it. */
export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/** What can be done about a place. */
export interface Offer {
  readonly title: Said;
  readonly changes: readonly TextChange[];
  /** A file that comes into being with them. */
  readonly creates?: NewFile;
}

/** A change of the text that answers no finding: the author wants the design said in another way. */
export interface Refactoring {
  /** The kind of code action; one that begins with `source` is about the whole file. */
  readonly kind: string;
  readonly offers: (view: View, place: Stretch) => readonly Offer[];
}
