import { nearest } from '@dfes/model';
import { principleNames } from '@dfes/standard';
import type { Cursor } from './cursor.ts';
import type { Token } from './scan.ts';
import { unitSynonyms, units } from './units.ts';
import { atEndOfValues, type Row, wrong, wrongFrom, wrongRun } from './value.ts';
import { readWord } from './words.ts';

/** A number and its unit; returns whether both could be read and have been emitted. */
export function readMeasure(cursor: Cursor, row: Row, start: Token, emitBefore: () => void, onlyTime: boolean): void {
  const number = cursor.peek();
  if (number.type !== 'number') return wrongFrom(cursor, row, start);
  cursor.next();
  const decimal = decimalsFollow(cursor) ? readDecimals(cursor, row, number) : undefined;
  const unit = cursor.peek();
  if (!isUnit(cursor)) {
    const place = cursor.place(start, number);
    return wrong(cursor, row, place, 'the unit is missing', `${cursor.source(place)} ${onlyTime ? 'min' : '%'}`);
  }
  cursor.next();
  const meant = unitMeant(cursor, unit, onlyTime);
  if (meant === undefined || meant === 'unknown') {
    const because = onlyTime
      ? 'the unit is one of s, min, h, days, weeks, months, years'
      : 'the unit is not known; put an own unit in quotes';
    const mend = onlyTime ? undefined : `${cursor.source(cursor.place(start, number))} "${cursor.source(unit)}"`;
    return wrong(
      cursor,
      row,
      cursor.placeOf(unit),
      because,
      mend === undefined ? undefined : `"${cursor.source(unit)}"`,
    );
  }
  emitBefore();
  cursor.emit('NUMBER', number, decimal);
  if (meant === cursor.source(unit)) return cursor.emit('UNIT', unit);
  cursor.report({
    code: 'unknown-value',
    place: cursor.placeOf(unit),
    written: cursor.source(unit),
    kind: row.kind,
    label: row.name,
    words: Object.keys(units),
    nearest: meant,
  });
  cursor.emit('UNIT', unit, meant);
}

/** `2,5 min`: a comma where the language has a point. */
function decimalsFollow(cursor: Cursor): boolean {
  const number = cursor.previous();
  const decimals = cursor.peek(1);
  return (
    cursor.is(',') &&
    cursor.is('number', 1) &&
    number.end === cursor.peek().start &&
    cursor.peek().end === decimals.start
  );
}

function readDecimals(cursor: Cursor, row: Row, number: Token): string {
  cursor.next();
  const place = cursor.place(number, cursor.next());
  const mend = cursor.source(place).replace(',', '.');
  wrong(cursor, row, place, 'decimals stand behind a point', mend, undefined, false);
  return mend;
}

function isUnit(cursor: Cursor): boolean {
  if (cursor.is('text')) return true;
  return (cursor.is('word') || cursor.is('%')) && !cursor.memberBegins();
}

/** The unit that is meant as it should be written; `unknown` where none is near, undefined where it can't be of time. */
function unitMeant(cursor: Cursor, unit: Token, onlyTime: boolean): string | undefined {
  const written = cursor.source(unit);
  if (unit.type === 'text' || unit.type === '%') return onlyTime ? undefined : written;
  if (Object.hasOwn(units, written)) return written;
  const synonym = unitSynonyms[written.toLowerCase()] ?? nearest(written, Object.keys(units));
  if (synonym === '%' && onlyTime) return undefined;
  return synonym ?? 'unknown';
}

export function readQuantity(cursor: Cursor, row: Row): void {
  const onlyTime = row.label.value.form === 'quantity' && row.label.value.of === 'time';
  readMeasure(cursor, row, cursor.peek(), () => {}, onlyTime);
}

const operatorMends: Readonly<Record<string, string>> = { '=>': '>=', '=<': '<=', '==': '=', '≥': '>=', '≤': '<=' };

/** Takes an operator; one in another spelling is reported and taken as the right one. Undefined where none stands. */
function takeOperator(cursor: Cursor): { readonly token: Token; readonly meant: string } | undefined {
  if (!cursor.is('operator')) return undefined;
  const token = cursor.next();
  const written = cursor.source(token);
  const meant = operatorMends[written] ?? written;
  if (meant !== written) {
    const at = cursor.placeOf(token);
    cursor.syntaxError(at, `\`${written}\` is written \`${meant}\`.`, { title: `Write \`${meant}\``, at, text: meant });
  }
  return { token, meant };
}

export function readComparison(cursor: Cursor, row: Row): void {
  const start = cursor.peek();
  const operator = takeOperator(cursor);
  if (!operator && cursor.is('number')) {
    const at = cursor.place(cursor.peek(), cursor.peek());
    wrong(cursor, row, at, 'it does not say how to compare', `>= ${cursor.source(at)}`, undefined, false);
    cursor.insert('OPERATOR');
    return readMeasure(cursor, row, start, () => {}, false);
  }
  if (!operator) return wrongRun(cursor, row);
  readMeasure(cursor, row, start, () => cursor.emit('OPERATOR', operator.token, operator.meant), false);
}

export function readThreshold(cursor: Cursor, row: Row): void {
  const start = cursor.peek();
  if (!cursor.is('word')) return wrongRun(cursor, row);
  const before = cursor.read.length;
  readWord(cursor, row, 'PRINCIPLE', principleNames);
  const operator = takeOperator(cursor);
  const number = operator && cursor.is('number') ? cursor.next() : undefined;
  const unit = number && cursor.is('%') ? cursor.next() : undefined;
  if (operator && number && unit && cursor.read.at(-1)?.type === 'PRINCIPLE') {
    cursor.emit('OPERATOR', operator.token, operator.meant);
    cursor.emit('NUMBER', number);
    return cursor.emit('UNIT', unit);
  }
  cursor.read.length = before;
  const end = unit ?? number ?? operator?.token ?? start;
  if (atEndOfValues(cursor) || cursor.is(',')) wrong(cursor, row, cursor.place(start, end));
  else wrongFrom(cursor, row, start);
}
