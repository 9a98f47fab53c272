import type { Kind, Label, Place } from '@dfes/model';
import type { Said } from '@dfes/wording';
import type { DfesTerminalNames } from '../generated/ast.ts';
import type { Cursor } from './cursor.ts';
import type { Token } from './scan.ts';
import { takes } from './takes.ts';

/** Whose values are being read. */
export interface Row {
  readonly kind: Kind;
  readonly name: string;
  readonly label: Label;
}

/**
 * Reports a value of another type. With `as`, what stands there is taken as `mend` all the same, so that nothing else
 * depends on the slip.
 */
export function wrong(
  cursor: Cursor,
  row: Row,
  place: Place,
  because?: Said,
  mend?: string,
  as?: DfesTerminalNames,
  emit = true,
): void {
  cursor.report({
    code: 'wrong-value',
    place,
    written: brief(cursor.source(place)),
    kind: row.kind,
    label: row.name,
    takes: takes(row.label),
    ...(because === undefined ? {} : { because }),
    ...(mend === undefined ? {} : { mend }),
  });
  if (!emit) return;
  if (as === undefined) cursor.emit('UNREAD', place);
  else cursor.emit(as, place, mend);
}

export function wrongRun(cursor: Cursor, row: Row, because?: Said): void {
  wrong(cursor, row, takeRun(cursor, !row.label.list), because);
}

export function wrongFrom(cursor: Cursor, row: Row, start: Token): void {
  const end = atEndOfValues(cursor) ? cursor.previous() : takeRun(cursor, !row.label.list);
  wrong(cursor, row, cursor.place(start, end));
}

export function brief(written: string): string {
  const line = written.replace(/\s+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** Takes the tokens up to the end of the value, or of the line. */
export function takeRun(cursor: Cursor, withCommas: boolean): Place {
  const start = cursor.peek();
  let end = cursor.next();
  while (!atEndOfValues(cursor) && !cursor.peek().first && (withCommas || !cursor.is(','))) end = cursor.next();
  return cursor.place(start, end);
}

export function atEndOfValues(cursor: Cursor): boolean {
  return cursor.done || cursor.is('}') || cursor.is('{') || cursor.memberBegins();
}
