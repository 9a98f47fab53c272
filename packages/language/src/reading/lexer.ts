import { lineStartsOf } from '@dfes/model';
import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import {
  type Grammar,
  isTokenTypeArray,
  type LangiumCoreServices,
  type Lexer,
  type LexerResult,
  type LexingReport,
} from 'langium';
import type { ReadToken } from './cursor.ts';
import { type Reading, read } from './read.ts';

/** What the reader found in the text besides its tokens, kept with the document's parse result. */
export interface ReadingReport extends LexingReport {
  readonly reading: Reading;
}

/**
 * Gives the parser the tokens of the reader instead of those of a pattern-driven lexer. Comments are left out: they are
 * kept beside the tree, where finding one costs no search through it.
 */
export class ReadingLexer implements Lexer {
  readonly definition: TokenTypeDictionary;

  constructor(services: LangiumCoreServices) {
    this.definition = tokenTypes(services.parser.TokenBuilder.buildTokens(services.Grammar as Grammar));
  }

  tokenize(text: string): LexerResult {
    const reading = read('', text);
    const report: ReadingReport = { diagnostics: [], reading };
    return { tokens: this.toChevrotain(text, reading.tokens), hidden: [], errors: [], report };
  }

  private toChevrotain(text: string, tokens: readonly ReadToken[]): IToken[] {
    const lineStarts = lineStartsOf(text);
    let line = 0;
    /** Lines and columns from 1, as the parser wants them; tokens come in order, so that the line only grows. */
    const locate = (offset: number): { readonly line: number; readonly column: number } => {
      while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line++;
      return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
    };
    return tokens.map(({ type, start, end }) => {
      const tokenType = this.typeOf(type);
      const from = locate(start);
      const to = end > start ? locate(end - 1) : { line: from.line, column: from.column - 1 };
      return {
        image: text.slice(start, end),
        startOffset: start,
        endOffset: end - 1,
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        tokenType,
        tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
      };
    });
  }

  private typeOf(name: string): TokenType {
    const type = this.definition[name];
    if (!type) throw new Error(`The grammar has no token ${name}.`);
    return type;
  }
}

function tokenTypes(
  vocabulary: ReturnType<LangiumCoreServices['parser']['TokenBuilder']['buildTokens']>,
): TokenTypeDictionary {
  if (!isTokenTypeArray(vocabulary)) throw new Error('The grammar yields no plain list of tokens.');
  return Object.fromEntries(vocabulary.map((type) => [type.name, type]));
}
