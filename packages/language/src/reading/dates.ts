import { say } from '@dfes/wording';
import type { Cursor } from './cursor.ts';
import { readMeasure } from './measures.ts';
import { units } from './units.ts';
import { atEndOfValues, type Row, takeRun, wrong, wrongFrom, wrongRun } from './value.ts';

/** A calendar date; returns false, having read nothing, where none stands. */
export function readDate(cursor: Cursor, row: Row): boolean {
  if (!cursor.is('date')) return false;
  const token = cursor.next();
  const written = cursor.source(token);
  if (isDay(written)) cursor.emit('DATE', token);
  else wrong(cursor, row, cursor.placeOf(token), say`there is no ${written} in the calendar`);
  return true;
}

function isDay(written: string): boolean {
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

export function readRange(cursor: Cursor, row: Row): void {
  const start = cursor.peek();
  if (!cursor.is('date')) return wrongRun(cursor, row, inOrder);
  if (!cursor.is('date', 2) || cursor.peek(2).first) return readHalfRange(cursor, row);
  const from = cursor.next();
  const between = cursor.next();
  const to = cursor.next();
  const place = cursor.place(start, to);
  const days = [cursor.source(from), cursor.source(to)] as const;
  const wrongDay = days.find((day) => !isDay(day));
  if (wrongDay !== undefined) return wrong(cursor, row, place, say`there is no ${wrongDay} in the calendar`);
  if (days[1] < days[0])
    return wrong(cursor, row, place, say`the second date is before the first`, days.toReversed().join(' .. '));
  if (between.type !== '..') {
    wrong(cursor, row, place, say`between two dates stand two dots`, days.join(' .. '), undefined, false);
  }
  cursor.emit('DATE', from);
  cursor.emit('..', between);
  cursor.emit('DATE', to);
}

function readHalfRange(cursor: Cursor, row: Row): void {
  const start = cursor.next();
  if (atEndOfValues(cursor)) wrong(cursor, row, cursor.placeOf(start), say`the second date is missing`);
  else wrongFrom(cursor, row, start);
}

const inOrder = say`a date is written year-month-day`;

const yearFirst = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u;
const dayFirst = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u;

/** A date in another form; with slashes it may be that the month comes first or the day, so that nothing is assumed. */
export function wrongDate(cursor: Cursor, row: Row): void {
  const place = takeRun(cursor, !row.label.list);
  const written = cursor.source(place);
  const { year = '', month = '', day = '' } = (yearFirst.exec(written) ?? dayFirst.exec(written))?.groups ?? {};
  const mend = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  wrong(cursor, row, place, inOrder, isDay(mend) ? mend : undefined);
}

/** How often, in one word. */
const rhythms: Readonly<Record<string, string>> = {
  daily: 'every 1 day',
  weekly: 'every 1 week',
  monthly: 'every 1 month',
  quarterly: 'every 3 months',
  yearly: 'every 1 year',
  annually: 'every 1 year',
};

export function readRhythm(cursor: Cursor, row: Row): void {
  const start = cursor.peek();
  if (cursor.isWord('every')) {
    cursor.next();
    return readMeasure(cursor, row, start, () => cursor.emit('every', start), true);
  }
  if (cursor.is('number') && cursor.is('word', 1) && Object.hasOwn(units, cursor.source(cursor.peek(1)))) {
    const place = cursor.place(start, cursor.peek(1));
    wrong(cursor, row, place, say`it does not say \`every\``, `every ${cursor.source(place)}`, undefined, false);
    return readMeasure(cursor, row, start, () => cursor.insert('every'), true);
  }
  if (readDate(cursor, row)) return;
  const mend = cursor.is('word') ? rhythms[cursor.source(start)] : undefined;
  wrong(cursor, row, takeRun(cursor, true), undefined, mend);
}
