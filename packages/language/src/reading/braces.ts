import { isKind, mayStandIn } from '@dfes/model';
import type { Token } from './scan.ts';

/**
 * Counts the braces of a text section by section, a section being a declaration at the top with all it should hold, so
 * that a brace forgotten in one says nothing about the others.
 */
export interface Braces {
  /** Whether a section begins at this token. */
  beginsSection(index: number): boolean;
  /** Opening minus closing braces from this token on to the end of its section. */
  balanceFrom(index: number): number;
}

export function braces(tokens: readonly Token[], source: (token: Token) => string): Braces {
  const starts = sectionStarts(tokens, source);
  const balances = new Int32Array(tokens.length + 1);
  for (let index = tokens.length - 1; index >= 0; index--) {
    const rest = starts.has(index + 1) ? 0 : (balances[index + 1] ?? 0);
    balances[index] = rest + weight(tokens[index]);
  }
  return {
    beginsSection: (index) => starts.has(index),
    balanceFrom: (index) => balances[index] ?? 0,
  };
}

function weight(token: Token | undefined): number {
  return token?.type === '{' ? 1 : token?.type === '}' ? -1 : 0;
}

/** Where declarations at the top begin: kinds that stand there, no deeper than the least deep of them. */
function sectionStarts(tokens: readonly Token[], source: (token: Token) => string): ReadonlySet<number> {
  const heads: number[] = [];
  let column = Number.POSITIVE_INFINITY;
  tokens.forEach((token, index) => {
    if (!token.first || token.type !== 'word' || token.column > column) return;
    const word = source(token);
    const next = tokens[index + 1];
    if (!isKind(word) || !mayStandIn(word, undefined)) return;
    if (next?.type !== 'word' && next?.type !== 'text' && next?.type !== '{') return;
    if (token.column < column) heads.length = 0;
    column = token.column;
    heads.push(index);
  });
  return new Set(heads);
}
