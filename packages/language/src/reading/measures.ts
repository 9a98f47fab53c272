import { nearest } from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { say } from '@dfes/wording';
import { readComparisonInWords } from './comparing-words.ts';
import type { Cursor } from './cursor.ts';
import type { Token } from './scan.ts';
import { unitSynonyms, units } from './units.ts';
import { atEndOfValues, type Row, takeRun, wrong, wrongFrom, wrongRun } from './value.ts';
import { readWord } from './words.ts';

/** A number and its unit; returns whether both could be read and have been emitted. */
export function readMeasure(cursor: Cursor, row: Row, start: Token, emitBefore: () => void, onlyTime: boolean): void {
  const number = cursor.peek();
  if (number.type !== 'number') return wrongFrom(cursor, row, start);
  cursor.next();
  const decimal = decimalsFollow(cursor) ? readDecimals(cursor, row, number) : undefined;
  const unit = cursor.peek();
  if (!isUnit(cursor) && goesOn(cursor)) {
    const rest = takeRun(cursor, !row.label.list);
    return wrong(cursor, row, { ...rest, start: start.start }, say`it is more than a number and a unit`);
  }
  if (!isUnit(cursor)) {
    const place = cursor.place(start, number);
    return wrong(cursor, row, place, say`the unit is missing`, `${cursor.source(place)} ${onlyTime ? 'min' : '%'}`);
  }
  cursor.next();
  const meant = unitMeant(cursor, unit, onlyTime);
  if (meant === undefined && onlyTime) {
    return wrong(cursor, row, cursor.placeOf(unit), say`the unit is one of ${listedUnits}`);
  }
  emitBefore();
  cursor.emit('NUMBER', number, decimal);
  if (meant === undefined) return readOwnUnit(cursor, row, unit);
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

const listedUnits = 's, min, h, days, weeks, months, years';

/** `4.5 of 5`: what is no known unit is taken as one of the author's own, which stands in quotes. */
function readOwnUnit(cursor: Cursor, row: Row, unit: Token): void {
  const rest = goesOn(cursor) ? takeRun(cursor, !row.label.list) : cursor.placeOf(unit);
  const place = { ...rest, start: unit.start };
  wrong(cursor, row, place, say`an own unit stands in quotes`, `"${cursor.source(place)}"`, 'UNIT');
}

/** Whether something follows on the line that still belongs to the value. */
function goesOn(cursor: Cursor): boolean {
  return !atEndOfValues(cursor) && !cursor.peek().first && !cursor.is(',') && cursor.source(cursor.peek()) !== ';';
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
  wrong(cursor, row, place, say`decimals stand behind a point`, mend, undefined, false);
  return mend;
}

function isUnit(cursor: Cursor): boolean {
  if (cursor.is('text')) return true;
  return (cursor.is('word') || cursor.is('%')) && !cursor.memberBegins();
}

/** The unit that is meant, as it should be written; undefined where none is near, or where it can't be of time. */
function unitMeant(cursor: Cursor, unit: Token, onlyTime: boolean): string | undefined {
  const written = cursor.source(unit);
  if (unit.type === 'text' || unit.type === '%') return onlyTime ? undefined : written;
  if (Object.hasOwn(units, written)) return written;
  const synonym = unitSynonyms[written.toLowerCase()] ?? nearest(written, Object.keys(units));
  return synonym === '%' && onlyTime ? undefined : synonym;
}

export function readQuantity(cursor: Cursor, row: Row): void {
  const onlyTime = row.label.value.form === 'quantity' && row.label.value.of === 'time';
  readMeasure(cursor, row, cursor.peek(), () => {}, onlyTime);
}

const operatorMends: Readonly<Record<string, string>> = { '=>': '>=', '=<': '<=', '==': '=', '≥': '>=', '≤': '<=' };

interface Operator {
  readonly token: Token;
  readonly meant: string;
}

/** Takes an operator; one in another spelling is reported and taken as the right one. Undefined where none stands. */
function takeOperator(cursor: Cursor): Operator | undefined {
  if (!cursor.is('operator')) return undefined;
  const token = cursor.next();
  const written = cursor.source(token);
  const meant = operatorMends[written] ?? written;
  if (meant !== written) {
    const at = cursor.placeOf(token);
    cursor.syntaxError(at, say`\`${written}\` is written \`${meant}\`.`, {
      title: say`Write \`${meant}\``,
      at,
      text: meant,
    });
  }
  return { token, meant };
}

export function readComparison(cursor: Cursor, row: Row): void {
  if (readComparisonInWords(cursor, row)) return;
  const start = cursor.peek();
  const operator = takeOperator(cursor);
  if (!operator && cursor.is('number')) {
    const at = cursor.place(cursor.peek(), cursor.peek());
    wrong(cursor, row, at, say`it does not say how to compare`, `>= ${cursor.source(at)}`, undefined, false);
    return readMeasure(cursor, row, start, () => cursor.insert('OPERATOR', '>='), false);
  }
  if (!operator) return wrongRun(cursor, row);
  readMeasure(cursor, row, start, () => cursor.emit('OPERATOR', operator.token, operator.meant), false);
}

export function readThreshold(cursor: Cursor, row: Row): void {
  const start = cursor.peek();
  if (!cursor.is('word')) return wrongRun(cursor, row);
  const before = cursor.read.length;
  readWord(cursor, row, 'PRINCIPLE', principleNames);
  const isRead = cursor.read.at(-1)?.type === 'PRINCIPLE';
  if (isRead && cursor.is('number') && cursor.is('%', 1)) return readThresholdWithoutOperator(cursor, row, start);
  const operator = takeOperator(cursor);
  const number = operator && cursor.is('number') ? cursor.next() : undefined;
  const unit = number && cursor.is('%') ? cursor.next() : undefined;
  if (operator && number && unit && isRead) {
    cursor.emit('OPERATOR', operator.token, operator.meant);
    cursor.emit('NUMBER', number);
    return cursor.emit('UNIT', unit);
  }
  if (operator && number && isRead && (atEndOfValues(cursor) || cursor.is(','))) {
    return readThresholdWithoutUnit(cursor, row, start, operator, number);
  }
  cursor.read.length = before;
  const end = unit ?? number ?? operator?.token ?? start;
  if (atEndOfValues(cursor) || cursor.is(',')) wrong(cursor, row, cursor.place(start, end));
  else wrongFrom(cursor, row, start);
}

/** `emotional 80 %`. */
function readThresholdWithoutOperator(cursor: Cursor, row: Row, start: Token): void {
  const number = cursor.next();
  const unit = cursor.next();
  const mend = `${cursor.source(start)} >= ${cursor.source(cursor.place(number, unit))}`;
  wrong(cursor, row, cursor.place(start, unit), say`it does not say how to compare`, mend, undefined, false);
  cursor.insert('OPERATOR', '>=');
  cursor.emit('NUMBER', number);
  cursor.emit('UNIT', unit);
}

/** `emotional >= 80`, or a part of one: `emotional >= 0.8`. */
function readThresholdWithoutUnit(cursor: Cursor, row: Row, start: Token, operator: Operator, number: Token): void {
  const part = Number(cursor.source(number));
  const percent = String(part <= 1 ? Math.round(part * 100) : part);
  const mend = `${cursor.source(start)} ${operator.meant} ${percent} %`;
  wrong(cursor, row, cursor.place(start, number), say`the part is said in percent`, mend, undefined, false);
  cursor.emit('OPERATOR', operator.token, operator.meant);
  cursor.emit('NUMBER', number, percent);
  cursor.insert('UNIT', '%');
}
