import type { Fragment, Place } from '@dfes/model';

/** A document as it stands: its text, and what was read from exactly this text. */
export interface Source {
  readonly text: string;
  readonly fragment: Fragment;
}

/** One stretch of a document to be replaced. */
export interface TextChange {
  readonly place: Place;
  /** Placeholders (`${1:…}`) mark what the author fills in. */
  readonly text: string;
  /** Set where the text comes from the document itself: what looks like a placeholder is none. */
  readonly literal?: true;
}

export function insertion(uri: string, offset: number, text: string): TextChange {
  return { place: { uri, start: offset, end: offset }, text };
}
