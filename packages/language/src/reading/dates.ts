import type { Cursor } from './cursor.ts';
import { readMeasure } from './measures.ts';
import { atEndOfValues, type Row, wrong, wrongFrom, wrongRun } from './value.ts';

/** A calendar date; returns false, having read nothing, where none stands. */
export function readDate(cursor: Cursor, row: Row): boolean {
  if (!cursor.is('date')) return false;
  const token = cursor.next();
  const written = cursor.source(token);
  if (isDay(written)) cursor.emit('DATE', token);
  else wrong(cursor, row, cursor.placeOf(token), `there is no ${written} in the calendar`);
  return true;
}

function isDay(written: string): boolean {
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

export function readRange(cursor: Cursor, row: Row): void {
  const start = cursor.peek();
  const before = cursor.read.length;
  if (!readDate(cursor, row)) return wrongRun(cursor, row);
  if (cursor.is('..') && cursor.is('date', 1)) {
    const to = cursor.next();
    if (cursor.read.at(-1)?.type === 'DATE') cursor.emit('..', to);
    const from = cursor.source(start);
    const until = cursor.source(cursor.peek());
    readDate(cursor, row);
    if (cursor.read.at(-1)?.type === 'DATE' && until >= from) return;
    cursor.read.length = before;
    return wrong(
      cursor,
      row,
      cursor.place(start, cursor.previous()),
      until < from ? 'the second date is before the first' : undefined,
    );
  }
  cursor.read.length = before;
  if (atEndOfValues(cursor)) return wrong(cursor, row, cursor.placeOf(start), 'the second date is missing');
  wrongFrom(cursor, row, start);
}

export function readRhythm(cursor: Cursor, row: Row): void {
  if (cursor.isWord('every')) {
    const every = cursor.next();
    return readMeasure(cursor, row, every, () => cursor.emit('every', every), true);
  }
  if (!readDate(cursor, row)) wrongRun(cursor, row);
}
