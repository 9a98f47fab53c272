import { type Form, isKind, labelOf, nearest, type Place } from '@dfes/model';
import { say } from '@dfes/wording';
import type { Cursor } from './cursor.ts';
import type { Token } from './scan.ts';
import { textOf } from './scan-text.ts';
import { insteadOfComma, labelWithoutColon } from './separators.ts';
import { wordCalled } from './synonyms.ts';
import { atEndOfValues, type Row, wrong, wrongRun } from './value.ts';

export function readText(cursor: Cursor, row: Row): void {
  if (cursor.is('text')) return cursor.emit('TEXT', cursor.next());
  const place = takeUnquoted(cursor, row);
  const plain = cursor.source(place).replace(/"/gu, '').replace(/\s+/gu, ' ').trim();
  wrong(cursor, row, place, undefined, `"${plain}"`, 'TEXT');
}

/** Takes words without quotes, the text that they were meant to be: up to the next label, perhaps lines further on. */
function takeUnquoted(cursor: Cursor, row: Row): Place {
  const start = cursor.next();
  let end = start;
  while (!cursor.done && !cursor.is('}') && !cursor.is('{') && !(row.label.list && cursor.is(','))) {
    if (cursor.peek().first ? cursor.memberBegins() : labelBegins(cursor, row)) break;
    end = cursor.next();
  }
  return cursor.place(start, end);
}

/** Whether a label of the same declaration or a declaration begins: a word and a colon alone may belong to a text. */
export function labelBegins(cursor: Cursor, { kind }: Row): boolean {
  const word = cursor.source(cursor.peek());
  return cursor.memberSurelyBegins() && (isKind(word) || labelOf(kind, word) !== undefined);
}

export function wordsOf(form: Form): readonly string[] {
  return form.form === 'word' ? Object.keys(form.words) : [];
}

/** A word of a fixed set; a misspelt one is reported and taken as the nearest. */
export function readWord(
  cursor: Cursor,
  row: Row,
  type: 'WORD' | 'MOOD' | 'PRINCIPLE',
  words: readonly string[],
): void {
  const token = cursor.peek();
  if (token.type === 'text') {
    const bare = cursor.source(token).replace(/^["“”„«»‘’']+|["“”„«»‘’']+$/gu, '');
    const meant = words.includes(bare) ? bare : nearest(bare, words);
    cursor.next();
    const place = cursor.placeOf(token);
    return wrong(cursor, row, place, say`it stands in quotes`, meant, meant === undefined ? undefined : type);
  }
  if (token.type !== 'word') return wrongRun(cursor, row);
  const joined = joinedWord(cursor, row, words);
  const written = cursor.source(joined);
  if (words.includes(written)) return cursor.emit(type, joined);
  const near = wordCalled(written, words) ?? nearest(written, words) ?? wordWithin(written, words);
  cursor.report({
    code: 'unknown-value',
    place: joined,
    written,
    kind: row.kind,
    label: row.name,
    words,
    ...(near === undefined ? {} : { nearest: near }),
  });
  if (near === undefined) cursor.emit('UNREAD', joined);
  else cursor.emit(type, joined, near);
}

/** `very joyful`: the one of the set that is among others. */
function wordWithin(written: string, words: readonly string[]): string | undefined {
  const parts = written.split(/\s+/u);
  if (parts.length < 2) return undefined;
  return words.find((word) => parts.includes(word)) ?? nearest(parts[0] ?? '', words);
}

/**
 * Takes a word, or several that are one of the set when joined: `face to face`, `front stage`. What is like none of the
 * set is taken with the words behind it.
 */
function joinedWord(cursor: Cursor, row: Row, words: readonly string[]): Place {
  const start = cursor.next();
  let end = start;
  const known = (to: Token) => {
    const written = cursor.source({ start: start.start, end: to.end }).toLowerCase();
    return words.includes(written.replace(/\s+/gu, '-')) || words.includes(written.replace(/\s+/gu, ''));
  };
  for (let ahead = 0; ahead < 2 && cursor.is('word', ahead) && !cursor.peek(ahead).first; ahead++) {
    if (known(cursor.peek(ahead))) {
      end = cursor.peek(ahead);
      cursor.index += ahead + 1;
      return cursor.place(start, end);
    }
  }
  const written = cursor.source(start);
  const isNear = () => (wordCalled(written, words) ?? nearest(written, words)) !== undefined;
  if (words.includes(written) || (row.label.list && isNear())) return cursor.placeOf(start);
  while (wordGoesOn(cursor, row)) end = cursor.next();
  return cursor.place(start, end);
}

function wordGoesOn(cursor: Cursor, row: Row): boolean {
  if (!(cursor.is('word') || cursor.is('number')) || cursor.peek().first || atEndOfValues(cursor)) return false;
  return !labelWithoutColon(cursor, row) && !insteadOfComma.has(cursor.source(cursor.peek()));
}

/** Reads a name. One in quotes is reported and taken as the name, or else as the title of what is meant. */
export function readName(cursor: Cursor, row: Row): void {
  const token = cursor.peek();
  if (token.type === 'word') return cursor.emit('REFERENCE', cursor.next());
  if (isNameWithDigit(cursor)) return cursor.emit('REFERENCE', cursor.place(cursor.next(), cursor.next()));
  if (token.type !== 'text') return wrongRun(cursor, row);
  const place = cursor.placeOf(cursor.next());
  const name = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.exec(textOf(cursor.source(place)))?.[0];
  wrong(cursor, row, place, say`it stands in quotes`, name, 'REFERENCE');
}

/** Whether a name comes that begins with a digit: reported where it is declared, and read where it is used. */
export function isNameWithDigit(cursor: Cursor): boolean {
  return cursor.is('number') && cursor.is('word', 1) && cursor.peek().end === cursor.peek(1).start;
}
