import { type Form, type Kind, type Label, nearest, type Place } from '@dfes/model';
import { emotionScale, emotionWords, principleNames } from '@dfes/standard';
import type { Cursor } from './cursor.ts';
import type { Token } from './scan.ts';
import { takes } from './takes.ts';
import { unitSynonyms, units } from './units.ts';

/** Whose values are being read. */
export interface Row {
  readonly kind: Kind;
  readonly name: string;
  readonly label: Label;
}

/** Reads the values behind a label and its colon, as the label has it; what doesn't fit is reported once and left unread. */
export function readValues(cursor: Cursor, row: Row): void {
  const { label } = row;
  if (valueIsMissing(cursor)) {
    reportMissing(cursor, row);
    cursor.insert('UNREAD');
    return;
  }
  readOne(cursor, row);
  for (;;) {
    if (cursor.is(',')) {
      const comma = cursor.next();
      if (valueIsMissing(cursor)) {
        const at = cursor.placeOf(comma);
        cursor.syntaxError(at, 'After this comma another value is missing; remove it, or add the value.', {
          title: 'Remove the comma',
          at,
          text: '',
        });
        break;
      }
      if (!label.list) {
        tooMany(cursor, row);
        break;
      }
      cursor.emit(',', comma);
      readOne(cursor, row);
    } else if (label.list && continuesWithoutComma(cursor, label.value)) {
      const at = { ...cursor.placeOf(cursor.previous()), start: cursor.previous().end };
      const found = cursor.placeOf(cursor.peek());
      cursor.syntaxError(found, 'Between two values stands a comma.', { title: 'Insert the comma', at, text: ',' });
      cursor.insert(',');
      readOne(cursor, row);
    } else break;
  }
  readRest(cursor, row);
}

/** Reads past values that nothing is known about: those of an unknown label. */
export function skipValues(cursor: Cursor): void {
  const start = cursor.peek();
  if (valueIsMissing(cursor)) return cursor.insert('UNREAD');
  let end = start;
  while (!atEndOfValues(cursor) || (cursor.previous().type === ',' && !cursor.memberSurelyBegins()))
    end = cursor.next();
  cursor.emit('UNREAD', { start: start.start, end: end.end });
}

/** Whether no value stands here, but already what follows it. */
function valueIsMissing(cursor: Cursor): boolean {
  if (cursor.done || cursor.is('}')) return true;
  // On the line of its label a word is a value, whatever it looks like, unless it is a label itself.
  return cursor.peek().first ? cursor.memberBegins() : cursor.is('word') && cursor.isColon(1);
}

function atEndOfValues(cursor: Cursor): boolean {
  return cursor.done || cursor.is('}') || cursor.is('{') || cursor.memberBegins();
}

function continuesWithoutComma(cursor: Cursor, form: Form): boolean {
  if (atEndOfValues(cursor)) return false;
  if (cursor.is('text')) return form.form === 'text' || form.form === 'name-or-text';
  return cursor.is('word') && !cursor.peek().first && (form.form === 'word' || form.form === 'name');
}

function reportMissing(cursor: Cursor, row: Row): void {
  const colon = cursor.previous();
  cursor.syntaxError(cursor.placeOf(colon), `The value of \`${row.name}\` is missing: it takes ${takes(row.label)}.`);
}

/** A second value where the label takes one. */
function tooMany(cursor: Cursor, row: Row): void {
  const rest = takeRun(cursor, true);
  wrong(cursor, row, rest, `\`${row.name}\` takes one value only`);
}

/** What is left of the line behind a value. */
function readRest(cursor: Cursor, row: Row): void {
  if (atEndOfValues(cursor)) return;
  if (cursor.peek().first && !cursor.is('text') && !cursor.is(',')) return;
  const rest = takeRun(cursor, true);
  const written = cursor.source(rest);
  if (written === ';') {
    cursor.syntaxError(rest, 'No semicolon is needed here; the next label simply follows.', {
      title: 'Remove the semicolon',
      at: rest,
      text: '',
    });
    return;
  }
  cursor.syntaxError(rest, `\`${brief(written)}\` can’t be read here: \`${row.name}\` takes ${takes(row.label)}.`);
}

/** Takes the tokens up to the end of the value, or of the line. */
function takeRun(cursor: Cursor, withCommas: boolean): Place {
  const start = cursor.peek();
  let end = cursor.next();
  while (!atEndOfValues(cursor) && !cursor.peek().first && (withCommas || !cursor.is(','))) end = cursor.next();
  return cursor.place(start, end);
}

function readOne(cursor: Cursor, row: Row): void {
  readers[row.label.value.form](cursor, row);
}

type ValueReader = (cursor: Cursor, row: Row) => void;

const readers: Readonly<Record<Form['form'], ValueReader>> = {
  text: readText,
  word: (cursor, row) => readWord(cursor, row, 'WORD', wordsOf(row.label.value)),
  name: readName,
  'name-or-text': (cursor, row) => (cursor.is('text') ? readText(cursor, row) : readName(cursor, row)),
  quantity: readQuantity,
  comparison: readComparison,
  date: (cursor, row) => void (readDate(cursor, row) || wrongRun(cursor, row)),
  range: readRange,
  rhythm: readRhythm,
  'yes-no': (cursor, row) => readWord(cursor, row, 'WORD', ['yes', 'no']),
  emotion: readEmotion,
  threshold: readThreshold,
};

function wordsOf(form: Form): readonly string[] {
  return form.form === 'word' ? Object.keys(form.words) : [];
}

function readText(cursor: Cursor, row: Row): void {
  if (cursor.is('text')) return cursor.emit('TEXT', cursor.next());
  // Words without quotes: they are taken as the text that they were meant to be.
  const start = cursor.peek();
  let end = cursor.next();
  while (
    !cursor.done &&
    !cursor.is('}') &&
    !cursor.is('{') &&
    !cursor.peek().first &&
    !(row.label.list && cursor.is(','))
  ) {
    if (cursor.memberSurelyBegins()) break;
    end = cursor.next();
  }
  const place = cursor.place(start, end);
  const written = cursor.source(place);
  const plain = written.replace(/"/gu, '').trim();
  wrong(cursor, row, place, 'a text stands in quotes', `"${plain}"`, 'TEXT');
}

/** A word of a fixed set; a misspelt one is reported and taken as the nearest. */
function readWord(cursor: Cursor, row: Row, type: 'WORD' | 'MOOD' | 'PRINCIPLE', words: readonly string[]): void {
  const token = cursor.peek();
  if (token.type === 'text') {
    const bare = cursor.source(token).replace(/^["“”„«»‘’']+|["“”„«»‘’']+$/gu, '');
    const meant = words.includes(bare) ? bare : nearest(bare, words);
    cursor.next();
    const place = cursor.placeOf(token);
    return wrong(cursor, row, place, 'a word stands without quotes', meant, meant === undefined ? undefined : type);
  }
  if (token.type !== 'word') return wrongRun(cursor, row);
  const joined = joinedWord(cursor, words);
  const written = cursor.source(joined);
  if (words.includes(written)) return cursor.emit(type, joined);
  const near = nearest(written, words);
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

/** Takes a word, or several that are one of the set when joined by hyphens: `face to face`. */
function joinedWord(cursor: Cursor, words: readonly string[]): Place {
  const start = cursor.next();
  let end = start;
  const known = (to: Token) =>
    words.includes(cursor.source({ start: start.start, end: to.end }).replace(/\s+/gu, '-').toLowerCase());
  for (let ahead = 0; ahead < 2 && cursor.is('word', ahead) && !cursor.peek(ahead).first; ahead++) {
    if (known(cursor.peek(ahead))) {
      end = cursor.peek(ahead);
      cursor.index += ahead + 1;
      break;
    }
  }
  return cursor.place(start, end);
}

function readName(cursor: Cursor, row: Row): void {
  const token = cursor.peek();
  if (token.type === 'word') return cursor.emit('REFERENCE', cursor.next());
  if (token.type === 'text') {
    cursor.next();
    const bare = cursor.source(token).replace(/^["“”„«»‘’']+|["“”„«»‘’']+$/gu, '');
    const isName = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(bare);
    return wrong(cursor, row, cursor.placeOf(token), 'a name stands without quotes', isName ? bare : undefined);
  }
  wrongRun(cursor, row);
}

/** A number and its unit; returns whether both could be read and have been emitted. */
function readMeasure(cursor: Cursor, row: Row, start: Token, emitBefore: () => void, onlyTime: boolean): void {
  const number = cursor.peek();
  if (number.type !== 'number') return wrongFrom(cursor, row, start);
  cursor.next();
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
  cursor.emit('NUMBER', number);
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

function readQuantity(cursor: Cursor, row: Row): void {
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

function readComparison(cursor: Cursor, row: Row): void {
  const start = cursor.peek();
  const operator = takeOperator(cursor);
  if (!operator && cursor.is('number')) {
    const at = cursor.place(cursor.peek(), cursor.peek());
    wrong(cursor, row, at, 'say how to compare', `>= ${cursor.source(at)}`, undefined, false);
    cursor.insert('OPERATOR');
    return readMeasure(cursor, row, start, () => {}, false);
  }
  if (!operator) return wrongRun(cursor, row);
  readMeasure(cursor, row, start, () => cursor.emit('OPERATOR', operator.token, operator.meant), false);
}

function readThreshold(cursor: Cursor, row: Row): void {
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

/** A calendar date; returns false, having read nothing, where none stands. */
function readDate(cursor: Cursor, row: Row): boolean {
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

function readRange(cursor: Cursor, row: Row): void {
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

function readRhythm(cursor: Cursor, row: Row): void {
  if (cursor.isWord('every')) {
    const every = cursor.next();
    return readMeasure(cursor, row, every, () => cursor.emit('every', every), true);
  }
  if (!readDate(cursor, row)) wrongRun(cursor, row);
}

function readEmotion(cursor: Cursor, row: Row): void {
  const level = cursor.peek();
  if (level.type !== 'number') {
    // The level is missing: `emotion: joyful`.
    return wrongRun(cursor, row, 'the level from -2 to +2 comes first');
  }
  cursor.next();
  const written = cursor.source(level);
  const value = Number(written.replace('−', '-'));
  const clamped = Math.max(emotionScale.min, Math.min(emotionScale.max, Math.round(value)));
  const meant = signed(clamped);
  if (value === clamped) cursor.emit('LEVEL', level);
  else {
    cursor.report({ code: 'emotion-out-of-scale', place: cursor.placeOf(level), written, clamped: meant });
    cursor.emit('LEVEL', level, meant);
  }
  if (cursor.is('word') && !cursor.memberBegins()) readMood(cursor, row);
  if (cursor.is('text')) cursor.emit('TEXT', cursor.next());
}

/** The word of an emotion; one that can't be read leaves the level and the quote as they are. */
function readMood(cursor: Cursor, row: Row): void {
  const before = cursor.read.length;
  readWord(cursor, row, 'MOOD', emotionWords);
  if (cursor.read.at(-1)?.type === 'UNREAD') cursor.read.length = before;
}

function signed(level: number): string {
  return level > 0 ? `+${level}` : `${level}`;
}

function wrongRun(cursor: Cursor, row: Row, because?: string): void {
  wrong(cursor, row, takeRun(cursor, !row.label.list), because);
}

function wrongFrom(cursor: Cursor, row: Row, start: Token): void {
  const end = atEndOfValues(cursor) ? cursor.previous() : takeRun(cursor, !row.label.list);
  wrong(cursor, row, cursor.place(start, end));
}

/**
 * Reports a value of another type. With `as`, what stands there is taken as `mend` all the same, so that nothing else
 * depends on the slip.
 */
function wrong(
  cursor: Cursor,
  row: Row,
  place: Place,
  because?: string,
  mend?: string,
  as?: 'WORD' | 'MOOD' | 'PRINCIPLE' | 'TEXT',
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

function brief(written: string): string {
  const line = written.replace(/\s+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
