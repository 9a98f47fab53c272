import type { Form, Place } from '@dfes/model';
import { say } from '@dfes/wording';
import type { Cursor } from './cursor.ts';
import { readDate, readRange, readRhythm, wrongDate } from './dates.ts';
import { readEmotion } from './emotion.ts';
import { readComparison, readQuantity, readThreshold } from './measures.ts';
import { scan, type Token } from './scan.ts';
import { isAlone, labelWithoutColon, takeSeparator } from './separators.ts';
import { takes } from './takes.ts';
import { atEndOfValues, brief, type Row, takeRun, wrong } from './value.ts';
import { labelBegins, readName, readText, readWord, wordsOf } from './words.ts';

/** Reads the values behind a label and its colon, as the label has it; what doesn't fit is reported once and left unread. */
export function readValues(cursor: Cursor, row: Row): void {
  const { label } = row;
  if (valueIsMissing(cursor, row)) {
    reportMissing(cursor, row);
    cursor.insert('UNREAD');
    return;
  }
  readOne(cursor, row);
  if (label.list) while (takeSeparator(cursor, row)) readOne(cursor, row);
  else if (cursor.is(',')) readSecondValue(cursor, row);
  readRest(cursor, row);
}

/** Reads past values that nothing is known about: those of an unknown label. */
export function skipValues(cursor: Cursor): void {
  const start = cursor.peek();
  if (valueIsMissing(cursor) || atEndOfValues(cursor)) return cursor.insert('UNREAD');
  let end = start;
  while (!atEndOfValues(cursor) || (cursor.previous().type === ',' && !cursor.memberSurelyBegins()))
    end = cursor.next();
  cursor.emit('UNREAD', { start: start.start, end: end.end });
}

/** Whether no value stands here, but already what follows it. */
function valueIsMissing(cursor: Cursor, row?: Row): boolean {
  if (cursor.done || cursor.is('}')) return true;
  if (cursor.peek().first) return cursor.memberBegins() && !(row && isWordOf(cursor, row));
  // On the line of its label a word is a value, whatever it looks like, unless it is a label itself.
  if (row?.label.value.form === 'text') return labelBegins(cursor, row);
  return cursor.is('word') && cursor.isColon(1);
}

/** Whether a word of the label's own set stands alone on its line, though it may be a label as well. */
function isWordOf(cursor: Cursor, { label }: Row): boolean {
  return isAlone(cursor, 0) && wordsOf(label.value).includes(cursor.source(cursor.peek()));
}

function reportMissing(cursor: Cursor, row: Row): void {
  const colon = cursor.previous();
  cursor.syntaxError(
    cursor.placeOf(colon),
    say`The value of \`${row.name}\` is missing: it takes ${takes(row.label)}.`,
  );
}

/** A comma where the label takes one value, perhaps with a second one behind it. */
function readSecondValue(cursor: Cursor, row: Row): void {
  const comma = cursor.placeOf(cursor.next());
  if (atEndOfValues(cursor) || cursor.peek().first) {
    const message = say`No comma stands behind the value of \`${row.name}\`.`;
    cursor.syntaxError(comma, message, { title: say`Remove the comma`, at: comma, text: '' });
    return;
  }
  const because = say`it is a second value, and only one can stand here`;
  wrong(cursor, row, takeRun(cursor, true), because, undefined, undefined, false);
}

/** What is left of the line behind a value. */
function readRest(cursor: Cursor, row: Row): void {
  if (atEndOfValues(cursor)) return;
  if (cursor.peek().first && !cursor.is('text') && !cursor.is(',')) return;
  if (labelWithoutColon(cursor, row)) return;
  const before = cursor.previous();
  const rest = takeRun(cursor, true);
  const written = cursor.source(rest);
  if (before.type === 'text' && written.includes('"')) return quotesInside(cursor, cursor.place(before, rest));
  if (written === ';') {
    cursor.syntaxError(rest, say`No semicolon is needed here; the next label simply follows.`, {
      title: say`Remove the semicolon`,
      at: rest,
      text: '',
    });
    return;
  }
  cursor.syntaxError(rest, say`\`${brief(written)}\` can’t be read here: \`${row.name}\` takes ${takes(row.label)}.`);
}

/** `"A "greeting" at the gate"`. */
function quotesInside(cursor: Cursor, place: Place): void {
  const inner = cursor.source(place).replace(/^"|"$/gu, '');
  const text = `"${inner.replace(/(?<!\\)"/gu, '\\"')}"`;
  const message = say`A quote inside a text is written \`\\"\`: here the text ends at the second quote.`;
  cursor.syntaxError(place, message, { title: say`Write \`\\"\` inside`, at: place, text });
}

function readOne(cursor: Cursor, row: Row): void {
  if (cursor.is('text') && !takesText.has(row.label.value.form) && readQuoted(cursor, row)) return;
  readers[row.label.value.form](cursor, row);
}

/** Forms whose reader knows what to make of a text. */
const takesText: ReadonlySet<Form['form']> = new Set(['text', 'name-or-text', 'word', 'yes-no', 'name']);

/** Reads a value that stands in quotes by mistake as what it says; returns whether it could. */
function readQuoted(cursor: Cursor, row: Row): boolean {
  const token = cursor.peek();
  const inner = cursor.source(token).slice(1, -1);
  const shift = ({ start, end, ...rest }: Token): Token => {
    return { ...rest, first: false, start: token.start + 1 + start, end: token.start + 1 + end };
  };
  const within = cursor.over(scan('', inner).tokens.map(shift));
  readers[row.label.value.form](within, row);
  if (!within.done || within.misreadings.length > 0) return false;
  cursor.next();
  wrong(cursor, row, cursor.placeOf(token), say`it stands in quotes`, inner.trim(), undefined, false);
  cursor.read.push(...within.read);
  return true;
}

type ValueReader = (cursor: Cursor, row: Row) => void;

const readers: Readonly<Record<Form['form'], ValueReader>> = {
  text: readText,
  word: (cursor, row) => readWord(cursor, row, 'WORD', wordsOf(row.label.value)),
  name: readName,
  'name-or-text': (cursor, row) => (cursor.is('text') ? readText(cursor, row) : readName(cursor, row)),
  quantity: readQuantity,
  comparison: readComparison,
  date: (cursor, row) => void (readDate(cursor, row) || wrongDate(cursor, row)),
  range: readRange,
  rhythm: readRhythm,
  'yes-no': (cursor, row) => readWord(cursor, row, 'WORD', ['yes', 'no']),
  emotion: readEmotion,
  threshold: readThreshold,
};
