import type { Misreading, Place } from '@dfes/model';
import { say } from '@dfes/wording';
import { type Comment, CommentScanner } from './scan-comment.ts';
import { scanText } from './scan-text.ts';

/** What a token is by its looks alone; what it means there is the reader's to say. */
export type TokenType = 'word' | 'text' | 'number' | 'date' | 'operator' | '..' | '{' | '}' | ':' | ',' | '%' | 'other';

export interface Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  /** Whether it is the first token of its line. */
  readonly first: boolean;
  /** Its distance from the beginning of its line. */
  readonly column: number;
  /** What it is read as, where something else is written. */
  readonly as?: string;
}

export interface Scan {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly misreadings: readonly Misreading[];
}

/** What nobody sees and no keyboard has, as it comes with copied text. */
const unseen = String.raw`\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\u2060`;
const wordPart = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_\u200C\u200D${unseen}]*(?:[-‐‑][\p{L}\p{M}\p{N}_\u200C\u200D]+)*`;
const word = new RegExp(`${wordPart}(?:\\.${wordPart})*`, 'uy');
const space = /[\s\u0085\uFEFF\u00AD\u200B\u2060]+/uy;
const unseenSigns = new RegExp(`[${unseen}]`, 'gu');
const date = /\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}-])/uy;
const number = /[+\-−–]?\d+(?:\.\d+)?/uy;
/** Hyphens and dashes that text processors make of the plain hyphen. */
const typographicHyphen = /[‐‑–]/gu;
/** What is written with such signs alone is as it should be. */
const ofAscii = /^[!-~]*$/u;
const operator = /[<>]=|=[<>]|==|[<>=≥≤]/uy;
/** Signs of full width stand for the plain ones; each is an error that mends itself. */
const fullWidth: Readonly<Record<string, TokenType>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '｛': '{',
  '｝': '}',
  '％': '%',
};
const signs: Readonly<Record<string, TokenType>> = { '{': '{', '}': '}', ':': ':', ',': ',', '%': '%' };

/** Cuts a text into tokens and comments. Never fails: what is no token of the language becomes one of type `other`. */
export function scan(uri: string, text: string): Scan {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  const misreadings: Misreading[] = [];
  const commentScanner = new CommentScanner(uri, text);
  let at = 0;
  let lineStart = 0;
  let first = true;

  const placeOf = (start: number, end: number): Place => ({ uri, start, end });
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  };
  const push = (type: TokenType, end: number, as?: string): void => {
    tokens.push({ type, start: at, end, first, column: at - lineStart, ...(as === undefined ? {} : { as }) });
    first = false;
    at = end;
  };
  const newLines = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || code === 13) {
        lineStart = i + 1;
        first = true;
      }
    }
  };

  while (at < text.length) {
    const end = match(space);
    if (end > at) {
      newLines(at, end);
      at = end;
      continue;
    }
    const char = text[at] ?? '';
    const comment = commentScanner.at(at, first, tokens.at(-1));
    if (comment) {
      comments.push(comment);
      newLines(comment.start, comment.end);
      at = comment.end;
      continue;
    }
    const quoted = scanText(uri, text, at);
    if (quoted) {
      misreadings.push(...quoted.misreadings);
      const start = at;
      push('text', quoted.end);
      if (quoted.block) {
        newLines(start, quoted.end);
        first = false;
      }
      continue;
    }
    other(char);
  }
  return { tokens, comments, misreadings: [...misreadings, ...commentScanner.misreadings] };

  function other(char: string): void {
    const wide = fullWidth[char];
    if (wide) {
      misreadings.push({
        code: 'syntax-error',
        place: placeOf(at, at + 1),
        message: say`“${char}” is a sign of full width; the language knows the plain “${wide}” only.`,
        fix: {
          title: say`Write “${wide}”`,
          edits: [{ edit: 'replace', place: placeOf(at, at + 1), text: wide }],
          preferred: true,
        },
      });
      push(wide, at + 1);
      return;
    }
    const sign = signs[char];
    if (sign) return push(sign, at + 1);
    if (text.startsWith('..', at)) return push('..', at + 2);
    for (const [type, pattern] of patterns) {
      const end = match(pattern);
      if (end > at) return push(type, end, plainSpelling(at, end));
    }
    // A whole character, also where it takes two units.
    push('other', at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
  }

  /** A word or number as it should have been written, where it has signs of a text processor, or such as nobody sees. */
  function plainSpelling(start: number, end: number): string | undefined {
    const written = text.slice(start, end);
    if (ofAscii.test(written)) return undefined;
    const seen = written.replace(unseenSigns, '');
    const plain = seen.replace(typographicHyphen, '-');
    if (plain === written) return undefined;
    const hidden = seen !== written;
    misreadings.push({
      code: 'syntax-error',
      place: placeOf(start, end),
      message: hidden
        ? say`A sign that can’t be seen is hidden in \`${plain}\`.`
        : say`\`${plain}\` is written with the plain hyphen of the keyboard.`,
      fix: {
        title: hidden ? say`Remove the hidden sign` : say`Use the plain hyphen`,
        edits: [{ edit: 'replace', place: placeOf(start, end), text: plain }],
        preferred: true,
      },
    });
    return plain;
  }
}

const patterns: readonly (readonly [TokenType, RegExp])[] = [
  ['word', word],
  ['date', date],
  ['number', number],
  ['operator', operator],
];
