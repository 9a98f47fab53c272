import { isKind, type Kind, kindNames, kinds, kindsIn, mayStandIn, nearest, type Place } from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { listing, say } from '@dfes/wording';
import type { Cursor } from './cursor.ts';
import { nameFromTitle } from './name.ts';
import type { Frame, Nesting } from './nesting.ts';
import type { Token } from './scan.ts';
import { textOf } from './scan-text.ts';
import { kindCalled } from './synonyms.ts';
import { isNameWithDigit } from './words.ts';

/** Reads `kind Name "Title" {`, whatever of it is there. */
export function readDeclaration(cursor: Cursor, nesting: Nesting): void {
  if (isNameWithoutKind(cursor, nesting.frame)) return readDeclarationWithoutKind(cursor, nesting);
  const token = cursor.next();
  const kind = readKind(cursor, nesting.frame, token);
  dropColon(cursor);
  const name = readName(cursor, kind);
  const colon = colonBeforeTitle(cursor);
  const title = readTitle(cursor, name !== undefined, colon);
  if (kind && !name) reportMissingName(cursor, kind, token, title);
  const called = [token, name ?? title].flatMap((part) => (part ? [cursor.source(part)] : [])).join(' ');
  nesting.open({ kind, called, token });
}

/**
 * `"Title" {`, or `Name "Title" {` where the name is no kind: taken as of the one kind that can stand there, else left
 * unread with all that it holds.
 */
export function readDeclarationWithoutKind(cursor: Cursor, nesting: Nesting): void {
  const token = cursor.peek();
  const called = cursor.source(token);
  const [kind, ...others] = kindsIn(nesting.frame?.kind);
  if (kind && others.length === 0) {
    const at = { ...cursor.placeOf(token), end: token.start };
    const message = say`The kind is missing: \`${kind}\` stands before ${called}.`;
    cursor.syntaxError(cursor.placeOf(token), message, { title: say`Write \`${kind}\``, at, text: `${kind} ` });
    cursor.emit('KIND', at, kind);
    if (cursor.is('word')) cursor.emit('NAME', cursor.next());
    cursor.emit('TEXT', cursor.next());
    return nesting.open({ kind, called, token });
  }
  const known = kindsIn(nesting.frame?.kind).map((one) => `\`${one}\``);
  cursor.syntaxError(cursor.placeOf(token), say`The kind is missing before ${called}: ${listing(known, 'or')}.`);
  cursor.insert('KIND');
  cursor.emit('TEXT', cursor.next());
  nesting.open({ kind: undefined, called, token });
}

/** The kind that a misspelt word was probably meant to be: one that may stand there, else any. */
export function nearestKind(word: string, parent: Kind | undefined): Kind | undefined {
  return nearest(word, kindsIn(parent)) ?? kindCalled(word) ?? nearest(word, kindNames);
}

/** `FindRoom "Walks to the room" {`: kinds begin with a small letter, names mostly don't. */
function isNameWithoutKind(cursor: Cursor, frame: Frame | undefined): boolean {
  const word = cursor.source(cursor.peek());
  if (!/^[\p{Lu}\p{Lo}]/u.test(word) || !cursor.is('text', 1) || !cursor.is('{', 2)) return false;
  return kindsIn(frame?.kind).length === 1 && nearestKind(word, frame?.kind) === undefined;
}

function readKind(cursor: Cursor, frame: Frame | undefined, token: Token): Kind | undefined {
  const word = cursor.source(token);
  const place = cursor.placeOf(token);
  const parent = frame?.kind;
  const kind = isKind(word) ? word : nearestKind(word, parent);
  if (kind !== word) {
    cursor.report({
      code: 'unknown-kind',
      place,
      written: word,
      ...(parent ? { parent } : {}),
      ...(kind ? { nearest: kind } : {}),
    });
  }
  cursor.emit('KIND', token, kind === word ? undefined : kind);
  const insideUnknown = frame !== undefined && parent === undefined;
  if (kind && !insideUnknown && !mayStandIn(kind, parent)) {
    cursor.report({ code: 'misplaced-kind', place, declaration: place, kind, ...(parent ? { parent } : {}) });
  }
  return kind;
}

/** `role Host: Front host {`: the title has neither quotes nor should a colon stand before it; both is one slip. */
function colonBeforeTitle(cursor: Cursor): Place | undefined {
  const isPart = cursor.is(':') && !cursor.is('text', 1) && !cursor.is('{', 1) && !cursor.peek(1).first;
  if (isPart) return cursor.placeOf(cursor.next());
  dropColon(cursor);
  return undefined;
}

function dropColon(cursor: Cursor): void {
  if (!cursor.is(':') || (cursor.peek(1).first && cursor.previous().type === 'text')) return;
  const at = cursor.placeOf(cursor.next());
  cursor.syntaxError(at, say`No colon stands between a declaration’s kind, name and title.`, {
    title: say`Remove the colon`,
    at,
    text: '',
  });
}

/** `step 1 "Arrives" {`. */
function isNumberForName(cursor: Cursor): boolean {
  return cursor.is('number') && (cursor.is('text', 1) || cursor.is('{', 1));
}

/** Reads the name of a declaration and returns its place, where one stands. */
function readName(cursor: Cursor, kind: Kind | undefined): Place | undefined {
  if (isNameWithDigit(cursor)) return readNameWithDigit(cursor, cursor.place(cursor.next(), cursor.next()));
  if (isNumberForName(cursor)) return readNameWithDigit(cursor, cursor.placeOf(cursor.next()));
  if (cursor.is('text')) return kind && kinds[kind].naming === 'name' ? readNameInQuotes(cursor) : undefined;
  if (!cursor.is('word') || (cursor.peek().first && cursor.memberBegins())) return undefined;
  const place = cursor.placeOf(cursor.next());
  const written = cursor.source(place);
  if (kind === 'principle') readPrincipleName(cursor, place, written);
  else readPlainName(cursor, place, written);
  return place;
}

function readPlainName(cursor: Cursor, place: Place, written: string): void {
  if (written.includes('.')) {
    const plain = written.replaceAll('.', '');
    cursor.syntaxError(place, say`A name has no dots; dots are for referring to what is inside.`, {
      title: say`Write \`${plain}\``,
      at: place,
      text: plain,
    });
  }
  cursor.emit('NAME', place);
}

/** `insight "Remembered" "Guests retell …"`: of two texts in a row the first is the name. */
function readNameInQuotes(cursor: Cursor): Place | undefined {
  const written = textOf(cursor.source(cursor.peek()));
  if (!cursor.is('text', 1) || cursor.peek(1).first || !/^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(written))
    return undefined;
  const place = cursor.placeOf(cursor.next());
  const message = say`A name stands without quotes: \`${written}\`.`;
  cursor.syntaxError(place, message, { title: say`Remove the quotes`, at: place, text: written });
  cursor.emit('NAME', place, written);
  return place;
}

function readNameWithDigit(cursor: Cursor, place: Place): Place {
  const written = cursor.source(place);
  cursor.syntaxError(place, say`A name begins with a letter; \`${written}\` does not.`, {
    title: say`Write \`_${written}\``,
    at: place,
    text: `_${written}`,
  });
  cursor.emit('NAME', place);
  return place;
}

function readPrincipleName(cursor: Cursor, place: Place, written: string): void {
  const words: readonly string[] = principleNames;
  if (words.includes(written)) return cursor.emit('NAME', place);
  const near = nearest(written, words);
  const known = near === undefined ? {} : { nearest: near };
  cursor.report({ code: 'unknown-value', place, written, kind: 'principle', label: 'principle', words, ...known });
  cursor.emit('NAME', place, near);
}

/** Reads the title and whatever else stands before the braces; returns the title's place. */
function readTitle(cursor: Cursor, named: boolean, colon: Place | undefined): Place | undefined {
  if (cursor.is('text')) {
    const title = cursor.placeOf(cursor.next());
    cursor.emit('TEXT', title);
    if (headGoesOn(cursor)) {
      const rest = takeRestOfHead(cursor);
      const message = say`\`${cursor.source(rest)}\` can’t be read here: after its title a declaration has its braces.`;
      cursor.syntaxError(rest, message, { title: say`Remove it`, at: rest, text: '' });
    }
    return title;
  }
  return headGoesOn(cursor) ? readTitleWithoutQuotes(cursor, named, colon) : undefined;
}

function headGoesOn(cursor: Cursor): boolean {
  if (cursor.done || cursor.peek().first || cursor.is('{') || cursor.is('}')) return false;
  // A colon that ends the line stands in the place of braces.
  if (cursor.is(':') && cursor.peek(1).first) return false;
  return !cursor.memberSurelyBegins() && !cursor.declarationBegins();
}

/** Takes the tokens up to the braces or the end of the line; with `toTitle`, up to a title as well. */
function takeRestOfHead(cursor: Cursor, toTitle = false): Place {
  const start = cursor.next();
  let end = start;
  while (headGoesOn(cursor) && !(toTitle && cursor.is('text') && cursor.source(cursor.peek()).length > 1)) {
    end = cursor.next();
  }
  return cursor.place(start, end);
}

/** Words behind the name: of a name with spaces where a title follows, else the title without its quotes. */
function readTitleWithoutQuotes(cursor: Cursor, named: boolean, colon: Place | undefined): Place {
  const rest = takeRestOfHead(cursor, true);
  const written = cursor.source(rest);
  if (cursor.is('text')) {
    cursor.syntaxError(
      rest,
      say`A name is one word; \`${written}\` can’t be read here. Join the words with hyphens, or put them into the title.`,
    );
    const title = cursor.placeOf(cursor.next());
    cursor.emit('TEXT', title);
    return title;
  }
  const quoted = `"${written.replace(/["“”]/gu, '').trim()}"`;
  const message = named
    ? say`A title stands in quotes: \`${quoted}\`.`
    : say`\`${written}\` can’t be read here: after its kind a declaration has a name, then a title in quotes.`;
  const mend = colon ? { at: cursor.place(colon, rest), text: ` ${quoted}` } : { at: rest, text: quoted };
  cursor.syntaxError(rest, message, { title: say`Put the title in quotes`, ...mend });
  cursor.emit('TEXT', rest, quoted);
  return rest;
}

function reportMissingName(cursor: Cursor, kind: Kind, token: Token, title: Place | undefined): void {
  const { naming } = kinds[kind];
  if (naming === 'title' && title) return;
  const place = cursor.placeOf(token);
  const suggestions = {
    name: nameFromTitle(title ? textOf(cursor.source(title)) : kind),
    principle: 'emotional',
    title: '"Title"',
  };
  const suggestion = suggestions[naming];
  cursor.report({ code: 'missing-name', place, kind, what: naming, insertAt: token.end, suggestion });
}
