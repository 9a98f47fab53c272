import type { Said } from '@dfes/wording';
import type { Token, TokenType } from './scan.ts';

/** Tokens that are put in the place of some others, with what is to be said about it. */
export interface Mend {
  /** How many tokens are replaced. */
  readonly taken: number;
  readonly by: readonly Token[];
  readonly message: Said;
  readonly title: Said;
  readonly text: string;
  /** Where the error stands, if not at all that is replaced. */
  readonly at?: { readonly start: number; readonly end: number };
  /** What is replaced besides, further on. */
  readonly also?: { readonly at: Token; readonly text: string };
}

/** The tokens from a place on. */
export class Look {
  index = 0;
  /** Signs further on that stand for closing braces. */
  readonly closing = new Set<number>();
  private readonly text: string;
  private readonly tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  at(ahead: number): Token {
    return (
      this.tokens[this.index + ahead] ?? {
        type: 'other',
        start: this.text.length,
        end: this.text.length,
        first: true,
        column: 0,
      }
    );
  }

  is(ahead: number, type: TokenType): boolean {
    return this.index + ahead < this.tokens.length && this.at(ahead).type === type;
  }

  /** The source of a token on the line of the one before it. */
  same(ahead: number): string {
    const token = this.at(ahead);
    return token.first ? '' : this.source(ahead);
  }

  /** What stands between two tokens. */
  between(from: number, to: number): string {
    return this.text.slice(this.at(from).end, this.at(to).start);
  }

  source(ahead: number): string {
    return this.sourceOf(this.at(ahead));
  }

  /** The source of a token and the next one, where nothing stands between them. */
  joint(ahead: number): string {
    return this.at(ahead).end === this.at(ahead + 1).start ? this.source(ahead) + this.source(ahead + 1) : '';
  }

  sourceOf({ start, end, as }: Token): string {
    return as ?? this.text.slice(start, end);
  }
}

/** Knows one slip: what is to be done about it where it stands, `before` being the token already tidied. */
export type Mender = (look: Look, before: Token | undefined) => Mend | undefined;

/** Some tokens as one word. */
export function joined(look: Look, count: number, as: string): Token {
  const { first, column, start } = look.at(0);
  return { type: 'word', start, end: look.at(count - 1).end, first, column, as };
}

/** The token behind the next, as the first of its line: what stands before it is left out, or comes behind it. */
export function secondAsFirst(look: Look): Token {
  return { ...look.at(1), first: true, column: look.at(0).column };
}

/** What stands before the items of a list elsewhere. */
export const bullets: ReadonlySet<string> = new Set(['-', '–', '*', '•', '·']);
