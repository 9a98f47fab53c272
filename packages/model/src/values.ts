import type { EmotionWord, Principle } from '@dfes/standard';
import type { Place } from './place.ts';

/** What stands behind a label: plain data, each value with its place. */
export type Value = Text | Word | Ref | Quantity | Comparison | Day | Span | Rhythm | YesNo | Emotion | Threshold;

/** A quoted text, escapes resolved; of a `"""` block the common indentation is removed. */
export interface Text {
  readonly form: 'text';
  readonly text: string;
  readonly place: Place;
}

/** A word from the fixed set of its label. */
export interface Word<W extends string = string> {
  readonly form: 'word';
  readonly word: W;
  readonly place: Place;
}

/** A name that stands for a declaration elsewhere: what it means is asked of the design (`targets`). */
export interface Ref<K extends string = string> {
  readonly form: 'name';
  /** As compared: NFC, dotted where the author wrote it dotted. */
  readonly name: string;
  /** The kinds that may stand here. */
  readonly kinds: readonly K[];
  /** Written in quotes by mistake, perhaps the title instead of the name; that has its own error. */
  readonly quoted?: true;
  readonly place: Place;
}

export interface Quantity {
  readonly form: 'quantity';
  readonly number: number;
  /** A unit word in its singular (`day`), `%`, or the author's own text (`of 5`). */
  readonly unit: string;
  readonly place: Place;
}

export type Operator = '>=' | '>' | '<=' | '<' | '=';

export interface Comparison {
  readonly form: 'comparison';
  readonly operator: Operator;
  readonly number: number;
  readonly unit: string;
  readonly place: Place;
}

export interface Day {
  readonly form: 'date';
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly place: Place;
}

export interface Span {
  readonly form: 'range';
  readonly from: string;
  readonly to: string;
  readonly place: Place;
}

/** When something is looked at again: `every 6 months`, or on a date. */
export interface Rhythm {
  readonly form: 'rhythm';
  readonly every?: Quantity;
  readonly on?: Day;
  readonly place: Place;
}

export interface YesNo {
  readonly form: 'yes-no';
  readonly yes: boolean;
  readonly place: Place;
}

export interface Emotion {
  readonly form: 'emotion';
  /** −2 (worst) to +2 (best). */
  readonly level: number;
  readonly word?: EmotionWord;
  readonly quote?: string;
  readonly place: Place;
}

/** What part of the applicable cells of a principle must be supported. */
export interface Threshold {
  readonly form: 'threshold';
  readonly principle: Principle;
  readonly operator: Operator;
  readonly percent: number;
  readonly place: Place;
}

/** A value behind a label that takes an argument: `frontstage Host: "…"`. */
export interface Argued<A extends Ref | Word, V extends Value> {
  readonly argument?: A;
  readonly value: V;
}
