import { emotionScale, emotionSign, emotionWords } from '@dfes/standard';
import { say } from '@dfes/wording';
import type { Cursor } from './cursor.ts';
import { type Row, takeRun, wrong } from './value.ts';
import { readWord } from './words.ts';

export function readEmotion(cursor: Cursor, row: Row): void {
  const level = cursor.peek();
  if (level.type !== 'number') return readWithoutLevel(cursor, row);
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

/** `emotion: joyful`: the word tells on which side of the scale the level lies. */
function readWithoutLevel(cursor: Cursor, row: Row): void {
  const place = takeRun(cursor, true);
  const because = say`the level from -2 to +2 comes first`;
  const word = emotionWords.find((known) =>
    cursor
      .source(place)
      .split(/[^\p{L}]+/u)
      .includes(known),
  );
  if (word === undefined) return wrong(cursor, row, place, because);
  const level = signed(emotionSign(word));
  wrong(cursor, row, place, because, `${level} ${cursor.source(place)}`, undefined, false);
  cursor.emit('LEVEL', place, level);
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
