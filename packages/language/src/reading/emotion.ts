import { emotionScale, emotionWords } from '@dfes/standard';
import type { Cursor } from './cursor.ts';
import { type Row, wrongRun } from './value.ts';
import { readWord } from './words.ts';

export function readEmotion(cursor: Cursor, row: Row): void {
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
