/**
 * A text for people, before it is put into their language: what is said and the values in it are kept apart. Whoever
 * shows it asks `inWords`.
 */
export type Said = Phrase | Listing | Sequence | Count | Unbroken;

/** An author's own text, or what is still to be put into words. */
export type Words = string | Said;

/** An English text with `{0}`, `{1}` … where the values stand, which is also what it is looked up by. */
export interface Phrase {
  readonly form: 'phrase';
  readonly template: string;
  readonly values: readonly Value[];
}

/** `a, b and c`. */
export interface Listing {
  readonly form: 'listing';
  readonly parts: readonly Value[];
  readonly last: 'and' | 'or';
}

/** Texts one behind the other, with a sign between them. */
export interface Sequence {
  readonly form: 'sequence';
  readonly parts: readonly Value[];
  readonly between: string;
}

/** A text in which each number stays on one line with what it counts. */
export interface Unbroken {
  readonly form: 'unbroken';
  readonly said: Said;
}

/** A text that depends on a number; which numbers count as one is for each language to say. */
export interface Count {
  readonly form: 'count';
  readonly number: number;
  readonly one: Said;
  readonly other: Said;
}

/** What may stand in a text: other texts, or names, words of the language and numbers, which stay as they are. */
export type Value = Said | string | number;

/** Says something: say`${name} has no title.` */
export function say(texts: TemplateStringsArray, ...values: readonly Value[]): Phrase {
  const template = texts.map((text, index) => (index === 0 ? text : `{${index - 1}}${text}`)).join('');
  return { form: 'phrase', template, values };
}

/** What a table of data says in English, such as the explanation of a label. */
export function known(text: string): Phrase {
  return { form: 'phrase', template: text, values: [] };
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(parts: readonly Value[], last: 'and' | 'or' = 'and'): Listing {
  return { form: 'listing', parts, last };
}

/** Texts one behind the other; those that are undefined are left out. */
export function sequence(parts: readonly (Value | undefined)[], between: string): Sequence {
  return { form: 'sequence', parts: parts.filter((part) => part !== undefined), between };
}

export function unbroken(said: Said): Unbroken {
  return { form: 'unbroken', said };
}

/** One text for one thing, another for several. */
export function counted(number: number, one: Said, other: Said): Count {
  return { form: 'count', number, one, other };
}
