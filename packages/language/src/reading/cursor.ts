import { isKind, isLabel, kindNames, labelsOf, type Misreading, type Place } from '@dfes/model';
import type { Said } from '@dfes/wording';
import type { DfesTokenNames } from '../generated/ast.ts';
import type { Token, TokenType } from './scan.ts';

/** A token as the grammar knows it. */
export interface ReadToken {
  readonly type: DfesTokenNames;
  readonly start: number;
  readonly end: number;
  /** What is meant, where something else is written: the nearest word for a misspelt one. */
  readonly meant?: string;
}

/** The tokens of one text with a place among them, and what the reader makes of them. */
export class Cursor {
  readonly read: ReadToken[] = [];
  readonly misreadings: Misreading[];
  index = 0;
  private readonly uri: string;
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly end: Token;
  /** For each token the column at which its line begins. */
  private readonly lineColumns: readonly number[];
  private readonly tidied: ReadonlyMap<number, { readonly end: number; readonly as: string }>;

  constructor(uri: string, text: string, tokens: readonly Token[], misreadings: readonly Misreading[]) {
    this.uri = uri;
    this.text = text;
    this.tokens = tokens;
    let column = 0;
    this.lineColumns = tokens.map((token) => {
      if (token.first) column = token.column;
      return column;
    });
    this.misreadings = [...misreadings];
    this.tidied = new Map(
      tokens.flatMap(({ start, end, as }) => (as === undefined ? [] : [[start, { end, as }] as const])),
    );
    this.end = { type: 'other', start: text.length, end: text.length, first: true, column: 0 };
  }

  get done(): boolean {
    return this.index >= this.tokens.length;
  }

  /** The token `ahead` places on; past the last one an empty token at the end of the text. */
  peek(ahead = 0): Token {
    return this.tokens[this.index + ahead] ?? this.end;
  }

  /** The token read last; at the beginning an empty one. */
  previous(): Token {
    return this.tokens[this.index - 1] ?? { ...this.end, start: 0, end: 0 };
  }

  next(): Token {
    const token = this.peek();
    this.index++;
    return token;
  }

  is(type: TokenType, ahead = 0): boolean {
    return this.index + ahead < this.tokens.length && this.peek(ahead).type === type;
  }

  isWord(word: string, ahead = 0): boolean {
    return this.is('word', ahead) && this.source(this.peek(ahead)) === word;
  }

  /** What a token or place is read as: what is written there, or what that should have been. */
  source({ start, end }: { readonly start: number; readonly end: number }): string {
    const tidied = this.tidied.get(start);
    return tidied && tidied.end === end ? tidied.as : this.text.slice(start, end);
  }

  place(from: { readonly start: number }, to: { readonly end: number }): Place {
    return { uri: this.uri, start: from.start, end: to.end };
  }

  placeOf(token: { readonly start: number; readonly end: number }): Place {
    return this.place(token, token);
  }

  /** The empty place right behind a token. */
  placeAfter(token: { readonly end: number }): Place {
    return { uri: this.uri, start: token.end, end: token.end };
  }

  /** The column at which the line of a token begins that has been read just now. */
  columnOfLine(token: Token): number {
    let index = this.index;
    while (index > 0 && (this.tokens[index]?.start ?? Number.POSITIVE_INFINITY) > token.start) index--;
    return this.lineColumns[index] ?? token.column;
  }

  emit(type: DfesTokenNames, token: { readonly start: number; readonly end: number }, meant?: string): void {
    const { start, end } = token;
    const read = meant ?? this.source(token);
    this.read.push(read === this.text.slice(start, end) ? { type, start, end } : { type, start, end, meant: read });
  }

  /** A token that the author left out, of no length, behind what was read last. */
  insert(type: DfesTokenNames, meant?: string): void {
    const end = this.read.at(-1)?.end ?? 0;
    this.emit(type, { start: end, end }, meant);
  }

  /** The same text with other tokens: what they are read as is in the new cursor alone. */
  over(tokens: readonly Token[]): Cursor {
    return new Cursor(this.uri, this.text, tokens, []);
  }

  /** One place has one error: a later one at the same place, or inside an earlier one, is not reported. */
  report(misreading: Misreading): void {
    if (this.misreadings.length >= enough) return;
    const { start, end } = misreading.place;
    const told = this.misreadings.some(
      ({ place }) => (place.start <= start && start < place.end) || (start <= place.start && place.start < end),
    );
    if (!told) this.misreadings.push(misreading);
  }

  /** Reads what follows from a slip that has been reported: nothing in it is an error of its own. */
  withoutReports(readOn: () => void): void {
    const { length } = this.misreadings;
    readOn();
    this.misreadings.length = length;
  }

  syntaxError(
    place: Place,
    message: Said,
    mend?: { readonly title: Said; readonly at: Place; readonly text: string },
  ): void {
    const fix = mend && {
      title: mend.title,
      edits: [{ edit: 'replace', place: mend.at, text: mend.text } as const],
      preferred: true,
    };
    this.report({ code: 'syntax-error', place, message, ...(fix ? { fix } : {}) });
  }

  isColon(ahead: number): boolean {
    return this.is(':', ahead);
  }

  /** Whether a label, with or without an argument, and its colon come. */
  labelBegins(): boolean {
    return this.is('word') && (this.isColon(1) || (this.is('word', 1) && this.isColon(2)));
  }

  /** Whether beyond doubt a label or a declaration begins `ahead`. */
  memberSurelyBegins(ahead = 0): boolean {
    if (!this.is('word', ahead)) return false;
    if (this.isColon(ahead + 1)) return true;
    const word = this.source(this.peek(ahead));
    if (!this.is('word', ahead + 1)) return false;
    if (this.isColon(ahead + 2)) return takesArgument.has(word) && !this.peek(ahead + 1).first;
    return isKind(word) && (this.is('text', ahead + 2) || this.is('{', ahead + 2));
  }

  /** Whether a declaration begins `ahead`, with or without braces: a kind and its name or title, and nothing else behind. */
  declarationBegins(ahead = 0): boolean {
    if (!this.is('word', ahead) || !isKind(this.source(this.peek(ahead)))) return false;
    if (this.is('text', ahead + 1) || this.is('{', ahead + 1)) return true;
    if (!this.is('word', ahead + 1)) return false;
    const behind = ahead + 2;
    const ends = this.index + behind >= this.tokens.length || this.peek(behind).first || this.is('}', behind);
    const goesOn = this.is('text', behind) || this.is('{', behind) || this.memberSurelyBegins(behind);
    return ends || goesOn || isKind(this.source(this.peek(behind)));
  }

  /** Whether a label or a declaration probably begins `ahead`, even with something wrong or missing in it. */
  memberBegins(ahead = 0): boolean {
    if (this.memberSurelyBegins(ahead)) return true;
    if (!this.is('word', ahead)) return false;
    const word = this.source(this.peek(ahead));
    const { first } = this.peek(ahead);
    const thenTitleOrBrace = this.is('text', ahead + 1) || this.is('{', ahead + 1);
    if (isKind(word) && thenTitleOrBrace) return true;
    if (!first) return false;
    const thenName = this.is('word', ahead + 1) && !this.peek(ahead + 1).first;
    if (this.is(',', ahead + 1)) return false;
    return thenTitleOrBrace || isKind(word) || isLabel(word) || (thenName && this.isHead(ahead + 2));
  }

  private isHead(ahead: number): boolean {
    return this.is('text', ahead) || this.is('{', ahead) || this.isColon(ahead);
  }
}

/** Past this many errors a text is no design with slips any more; more of them help nobody. */
const enough = 500;

const takesArgument: ReadonlySet<string> = new Set(
  kindNames.flatMap((kind) => [...labelsOf(kind)].flatMap(([name, label]) => (label.argument ? [name] : []))),
);
