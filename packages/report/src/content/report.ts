import type { Severity } from '@dfes/rules';

/** What a report says, as plain data in reading order: each format writes down the same. */
export interface Report {
  readonly title: string;
  /** What is known of the design as a whole. */
  readonly facts: readonly Fact[];
  /** What the report is not. */
  readonly statement: string;
  readonly sections: readonly Section[];
}

/** A name with what is to be said under it. */
export interface Fact {
  readonly name: string;
  readonly text: string;
}

/** Words that may lead somewhere. */
export interface Link {
  readonly text: string;
  readonly href?: string;
}

/** A part of the report: a chapter, or what concerns one clause. */
export interface Section {
  /** Unique in the report, and the same in every report. */
  readonly id: string;
  /** The number of its clause, where that is not its title. */
  readonly number?: string;
  readonly title: string;
  /** What it is about, in our own words. */
  readonly about?: string;
  readonly state?: State;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** How far something is addressed. */
export interface State {
  readonly words: string;
  readonly tone: Tone;
}

/** What a state or a cell means for the reader; every format shows it by more than a colour. */
export type Tone = 'good' | 'partial' | 'open' | 'aside';

export type Block = Text | Facts | Declarations | OpenPoints | Table;

export interface Text {
  readonly block: 'text';
  readonly text: string;
}

export interface Facts {
  readonly block: 'facts';
  readonly facts: readonly Fact[];
}

/** Declarations of the design. */
export interface Declarations {
  readonly block: 'declarations';
  readonly title: string;
  readonly declarations: readonly Declaration[];
}

export interface Declaration {
  readonly kind: string;
  readonly title: string;
  readonly name?: string;
  /** The documentation before it. */
  readonly documentation?: string;
  readonly says: readonly Fact[];
  readonly place: Link;
}

/** Findings: what the design does not address yet. */
export interface OpenPoints {
  readonly block: 'open-points';
  readonly title: string;
  readonly points: readonly OpenPoint[];
}

export interface OpenPoint {
  readonly severity: Severity;
  readonly message: string;
  /** The finding's code, leading to the page about it. */
  readonly finding: Link;
  /** The clauses it hangs on and what it rests on: `5.3, 5.5, our reading`. */
  readonly restsOn: string;
  readonly place: Link;
}

export interface Table {
  readonly block: 'table';
  readonly caption: string;
  /** What the columns show, that of the row's head first. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Rows that add up the others. */
  readonly sums?: readonly Row[];
}

export interface Row {
  readonly head: Cell;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
  readonly href?: string;
  /** The id of the section to which the cell leads. */
  readonly section?: string;
}
