import { positionAt } from '@dfes/model';
import type { SemanticTokenProvider } from 'langium/lsp';
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensOptions } from 'vscode-languageserver';
import type { DfesTokenNames } from '../generated/ast.ts';
import type { DfesServices } from '../module.ts';
import type { ReadToken } from '../reading/cursor.ts';
import { offsetAt, type View, viewOf } from './view.ts';

const types = ['keyword', 'class', 'property', 'enumMember', 'number', 'operator'] as const;
const modifiers = ['declaration'] as const;

export type TokenType = (typeof types)[number];

/**
 * Colours each word by what it is where it stands, which patterns can't tell: a name may equal any label or kind. Texts
 * and comments are left to the patterns.
 */
const typeOf: { readonly [T in DfesTokenNames]?: TokenType } = {
  KIND: 'keyword',
  every: 'keyword',
  NAME: 'class',
  REFERENCE: 'class',
  LABEL: 'property',
  WORD: 'enumMember',
  MOOD: 'enumMember',
  PRINCIPLE: 'enumMember',
  NUMBER: 'number',
  LEVEL: 'number',
  DATE: 'number',
  UNIT: 'number',
  OPERATOR: 'operator',
};

const options: SemanticTokensOptions = {
  legend: { tokenTypes: [...types], tokenModifiers: [...modifiers] },
  full: true,
  range: true,
};

export const semanticTokens = ({ shared }: DfesServices): SemanticTokenProvider => {
  const whole = (view: View | undefined) => encoded(view, 0, view?.text.length ?? 0);
  return {
    semanticHighlight: async (document) => whole(viewOf(shared, document)),
    semanticHighlightDelta: async (document) => whole(viewOf(shared, document)),
    semanticHighlightRange: async (document, { range }) => {
      const view = viewOf(shared, document);
      return encoded(view, view ? offsetAt(view, range.start) : 0, view ? offsetAt(view, range.end) : 0);
    },
    tokenTypes: numbered(types),
    tokenModifiers: numbered(modifiers),
    semanticTokensOptions: options,
  };
};

export interface ColouredToken {
  readonly start: number;
  readonly end: number;
  readonly type: TokenType;
  readonly declaration: boolean;
}

/** The tokens between two offsets that have a colour, in order. */
export function colouredTokens({ reading, text }: View, start: number, end: number): readonly ColouredToken[] {
  return reading.tokens.flatMap((token) => {
    const type = typeOf[token.type];
    if (!type || token.end <= start || end <= token.start || isText(token, text)) return [];
    return [{ start: token.start, end: token.end, type, declaration: token.type === 'NAME' }];
  });
}

/** Whether a token of another class is written as a text: an own unit, or a word that stands in quotes by mistake. */
function isText({ start, end }: ReadToken, text: string): boolean {
  return start === end || /["\n\r]/u.test(text.slice(start, end));
}

function encoded(view: View | undefined, start: number, end: number): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const token of view ? colouredTokens(view, start, end) : []) {
    const { line, character } = positionAt(view?.fragment.lineStarts ?? [0], token.start);
    builder.push(line, character, token.end - token.start, types.indexOf(token.type), token.declaration ? 1 : 0);
  }
  return builder.build();
}

function numbered(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, index]));
}
