import { type Form, labelOf } from '@dfes/model';
import { say } from '@dfes/wording';
import type { Cursor } from './cursor.ts';
import { atEndOfValues, type Row } from './value.ts';

/** Signs and words that authors put between two values in place of a comma. */
export const insteadOfComma: ReadonlySet<string> = new Set([';', '&', '|', '/', '+', 'and', 'or', 'und', 'et']);

/**
 * Takes what stands between two values of a list: a comma, what an author has put in its place, or nothing at all; the
 * latter two are reported. Returns whether another value follows.
 */
export function takeSeparator(cursor: Cursor, row: Row): boolean {
  const form = row.label.value;
  if (cursor.is(',')) return takeCommas(cursor);
  if (atEndOfValues(cursor) || labelWithoutColon(cursor, row)) return false;
  if (insteadOfComma.has(cursor.source(cursor.peek())) && valueFollows(cursor, form, 1)) {
    const at = cursor.placeOf(cursor.next());
    const message = say`Between two values stands a comma, not \`${cursor.source(at)}\`.`;
    cursor.syntaxError(at, message, { title: say`Write a comma`, at, text: ',' });
  } else if (valueFollows(cursor, form, 0)) {
    reportMissingComma(cursor, form);
  } else return false;
  cursor.insert(',');
  return true;
}

/** Of two names in a row it can't be told whether they are two, or one with a space: neither is looked up then. */
function reportMissingComma(cursor: Cursor, form: Form): void {
  const before = cursor.previous();
  const mend = { title: say`Insert the comma`, at: cursor.placeAfter(before), text: ',' };
  if (form.form === 'name' && before.type === 'word') {
    const message = say`Between two names stands a comma; one name is one word, without a space.`;
    cursor.syntaxError(cursor.place(before, cursor.peek()), message, mend);
  } else cursor.syntaxError(cursor.placeOf(cursor.peek()), say`Between two values stands a comma.`, mend);
}

/** Takes a comma, or several; without a value behind them they are reported. */
function takeCommas(cursor: Cursor): boolean {
  const first = cursor.next();
  let last = first;
  while (cursor.is(',')) last = cursor.next();
  const end = cursor.done || cursor.is('}') || cursor.memberSurelyBegins();
  if (last !== first || end) {
    const at = cursor.place(first, last);
    const message = end
      ? say`Behind this comma another value is missing; remove it, or add the value.`
      : say`Between two values stands one comma.`;
    cursor.syntaxError(at, message, { title: say`Remove the comma`, at, text: end ? '' : ',' });
  }
  if (!end) cursor.emit(',', first);
  return !end;
}

function valueFollows(cursor: Cursor, form: Form, ahead: number): boolean {
  if (cursor.is('text', ahead)) return form.form === 'text' || form.form === 'name-or-text';
  if (!cursor.is('word', ahead) || cursor.isColon(ahead + 1)) return false;
  if (cursor.peek(ahead).first && !isAlone(cursor, ahead)) return false;
  return form.form === 'word' || form.form === 'name' || form.form === 'name-or-text';
}

/** Whether a word is all that its line holds. */
export function isAlone(cursor: Cursor, ahead: number): boolean {
  return cursor.peek(ahead + 1).first || cursor.is('}', ahead + 1) || cursor.is(',', ahead + 1);
}

/** Whether the next label of the declaration comes on the same line, its colon missing: `level: core note "…"`. */
export function labelWithoutColon(cursor: Cursor, { kind, label }: Row): boolean {
  if (!cursor.is('word') || cursor.peek(1).first || cursor.is(',', 1) || cursor.is('}', 1)) return false;
  const word = cursor.source(cursor.peek());
  const isWord = label.value.form === 'word' && Object.hasOwn(label.value.words, word);
  return !isWord && labelOf(kind, word) !== undefined;
}
