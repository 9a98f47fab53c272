import type { Form } from '@dfes/model';
import type { Cursor } from './cursor.ts';
import { readDate, readRange, readRhythm } from './dates.ts';
import { readEmotion } from './emotion.ts';
import { readComparison, readQuantity, readThreshold } from './measures.ts';
import { takeSeparator } from './separators.ts';
import { takes } from './takes.ts';
import { atEndOfValues, brief, type Row, takeRun, wrong, wrongRun } from './value.ts';
import { readName, readText, readWord, wordsOf } from './words.ts';

/** Reads the values behind a label and its colon, as the label has it; what doesn't fit is reported once and left unread. */
export function readValues(cursor: Cursor, row: Row): void {
  const { label } = row;
  if (valueIsMissing(cursor)) {
    reportMissing(cursor, row);
    cursor.insert('UNREAD');
    return;
  }
  readOne(cursor, row);
  if (label.list) while (takeSeparator(cursor, label.value)) readOne(cursor, row);
  else if (cursor.is(',')) readSecondValue(cursor, row);
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

function reportMissing(cursor: Cursor, row: Row): void {
  const colon = cursor.previous();
  cursor.syntaxError(cursor.placeOf(colon), `The value of \`${row.name}\` is missing: it takes ${takes(row.label)}.`);
}

/** A comma where the label takes one value, perhaps with a second one behind it. */
function readSecondValue(cursor: Cursor, row: Row): void {
  const comma = cursor.placeOf(cursor.next());
  if (atEndOfValues(cursor) || cursor.peek().first) {
    const message = `No comma stands behind the value of \`${row.name}\`.`;
    cursor.syntaxError(comma, message, { title: 'Remove the comma', at: comma, text: '' });
    return;
  }
  wrong(cursor, row, takeRun(cursor, true), 'it is a second value, and only one can stand here');
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
