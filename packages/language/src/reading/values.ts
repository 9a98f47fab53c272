import type { Form } from '@dfes/model';
import type { Cursor } from './cursor.ts';
import { readDate, readRange, readRhythm } from './dates.ts';
import { readEmotion } from './emotion.ts';
import { readComparison, readQuantity, readThreshold } from './measures.ts';
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
