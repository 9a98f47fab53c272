import { type Kind, kindsWithLabel, type Label, labelOf, labelsOf, nearest, type Place } from '@dfes/model';
import { say } from '@dfes/wording';
import type { Cursor } from './cursor.ts';
import type { Frame, Nesting } from './nesting.ts';
import { labelCalled } from './synonyms.ts';
import { takes } from './takes.ts';
import { atEndOfValues } from './value.ts';
import { readValues, skipValues } from './values.ts';

/** Reads `label: value`, with or without an argument before the colon. */
export function readProperty(cursor: Cursor, nesting: Nesting): void {
  const { frame } = nesting;
  if (frame?.kind === undefined) return readPropertyOutside(cursor, frame);
  const place = cursor.placeOf(cursor.next());
  const written = cursor.source(place);
  const name = labelOf(frame.kind, written) ? written : readUnknownLabel(cursor, frame.kind, place, written);
  const label = name === undefined ? undefined : labelOf(frame.kind, name);
  cursor.emit('LABEL', place, name);
  const argument = readArgument(cursor, frame.kind, name ?? written, label);
  readColon(cursor, written, label);
  if (!label || name === undefined) return skipValues(cursor);
  const row = { kind: frame.kind, name, label };
  if (name === written) readValues(cursor, row);
  else cursor.withoutReports(() => readValues(cursor, row));
  checkDuplicate(cursor, frame, frame.kind, name, label, argument, place);
}

/** Whether some kind has a label of this name that takes an argument. */
export function takesArgument(label: string): boolean {
  return kindsWithLabel(label).some((kind) => labelOf(kind, label)?.argument !== undefined);
}

/** A label that no declaration can have: at the top of the file, or inside one whose kind can't be read. */
function readPropertyOutside(cursor: Cursor, frame: Frame | undefined): void {
  const place = cursor.placeOf(cursor.next());
  if (!frame) {
    const label = cursor.source(place);
    const message = say`\`${label}\` stands outside of the braces of any declaration; move it into those of the one that it belongs to.`;
    cursor.syntaxError(place, message);
  }
  const before = cursor.read.length;
  if (cursor.is('word') && cursor.isColon(1)) cursor.next();
  if (cursor.isColon(0)) cursor.next();
  skipValues(cursor);
  cursor.read.length = before;
}

/** Reports a label that the kind doesn't have; returns the one that was probably meant. */
function readUnknownLabel(cursor: Cursor, kind: Kind, place: Place, written: string): string | undefined {
  const belongsTo = kindsWithLabel(written);
  const near =
    labelCalled(written, kind) ?? (belongsTo.length > 0 ? undefined : nearest(written, labelsOf(kind).keys()));
  const known = near === undefined ? {} : { nearest: near };
  cursor.report({ code: 'unknown-label', place, written, kind, belongsTo, ...known });
  return near;
}

/** Reads what stands between a label and its colon, and returns it as written. */
function readArgument(cursor: Cursor, kind: Kind, name: string, label: Label | undefined): string {
  const argument = label?.argument;
  if (cursor.is('word') && (cursor.isColon(1) || (argument && isAllThatFollows(cursor)))) {
    const place = cursor.placeOf(cursor.next());
    if (!label) return '';
    if (!argument) {
      cursor.syntaxError(place, say`\`${name}\` takes nothing before its colon.`, {
        title: say`Remove it`,
        at: place,
        text: '',
      });
      return '';
    }
    if (argument.form === 'word') return readWordArgument(cursor, kind, name, Object.keys(argument.words), place);
    cursor.emit('REFERENCE', place);
    return cursor.source(place);
  }
  if (argument?.form === 'word') {
    const which = Object.keys(argument.words).join(', ');
    cursor.syntaxError(
      cursor.placeOf(cursor.previous()),
      say`\`${name}\` needs to say which: one of ${which} stands before its colon.`,
    );
  }
  return '';
}

/** `not-applicable adaptive`, and neither colon nor value. */
function isAllThatFollows(cursor: Cursor): boolean {
  return !cursor.peek().first && (cursor.peek(1).first || cursor.is('}', 1));
}

function readWordArgument(cursor: Cursor, kind: Kind, label: string, words: readonly string[], place: Place): string {
  const written = cursor.source(place);
  if (words.includes(written)) {
    cursor.emit('WORD', place);
    return written;
  }
  const near = nearest(written, words);
  const known = near === undefined ? {} : { nearest: near };
  cursor.report({ code: 'unknown-value', place, written, kind, label, words, ...known });
  cursor.emit('WORD', place, near);
  return near ?? written;
}

function readColon(cursor: Cursor, written: string, label: Label | undefined): void {
  if (cursor.is(':')) {
    cursor.emit(':', cursor.next());
    while (cursor.is(':') && !cursor.is('other', 1)) {
      const at = cursor.placeOf(cursor.next());
      cursor.syntaxError(at, say`One colon is enough.`, { title: say`Remove the colon`, at, text: '' });
    }
    return;
  }
  if (label) {
    const last = cursor.previous();
    const place = cursor.placeOf(last);
    if (atEndOfValues(cursor)) {
      cursor.syntaxError(
        place,
        say`After the label \`${written}\` a colon and a value are missing: it takes ${takes(label)}.`,
      );
    } else {
      const mend = { title: say`Insert the colon`, at: cursor.placeAfter(last), text: ':' };
      cursor.syntaxError(place, say`After the label \`${written}\` a colon is missing.`, mend);
    }
  }
  cursor.insert(':');
}

function checkDuplicate(
  cursor: Cursor,
  frame: Frame,
  kind: Kind,
  name: string,
  label: Label,
  argument: string,
  place: Place,
): void {
  if (label.stands === 'often') return;
  const key = argument === '' ? name : `${name} ${argument}`;
  const first = frame.labels.get(key);
  if (first) {
    const whole = { ...place, end: cursor.previous().end };
    cursor.report({ code: 'duplicate-label', place, first, label: key, kind, whole });
  } else frame.labels.set(key, place);
}
