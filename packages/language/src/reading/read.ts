import { isKind, isLabel, type Kind, labelOf, labelsOf, type Misreading, mayStandIn, nearest } from '@dfes/model';
import { withArticle } from '@dfes/rules';
import { say } from '@dfes/wording';
import { Cursor, type ReadToken } from './cursor.ts';
import { nearestKind, readDeclaration, readDeclarationWithoutKind } from './declaration.ts';
import { type Frame, Nesting } from './nesting.ts';
import { readProperty, takesArgument } from './property.ts';
import { scan } from './scan.ts';
import type { Comment } from './scan-comment.ts';
import { tidy } from './tidy.ts';

export interface Reading {
  /** Tokens that the grammar accepts, whatever the text. */
  readonly tokens: readonly ReadToken[];
  readonly comments: readonly Comment[];
  /** In the order of the text. */
  readonly misreadings: readonly Misreading[];
}

/** Above this length (in UTF-16 units) a text is not read: no design is that long, and editing would stall. */
export const longestText = 5_000_000;

/**
 * Reads a text as the table of kinds and labels has it: says of every token what it is, reports what can't be read once
 * and mends it, so that a slip costs its own place and nothing else.
 */
export function read(uri: string, text: string): Reading {
  if (text.length > longestText) return tooLong(uri, text);
  const { cursor, nesting, comments } = begin(uri, text);
  while (!cursor.done) {
    nesting.closeWhatHasEnded();
    readMember(cursor, nesting);
  }
  nesting.closeAll();
  const inOrder = [...cursor.misreadings].sort((a, b) => a.place.start - b.place.start);
  return { tokens: cursor.read, comments, misreadings: inOrder };
}

/**
 * The declarations whose braces are open at an offset, from the outermost. What is being written there is not read, so
 * that it can't be taken for something else.
 */
export function openAt(text: string, offset: number): readonly Frame[] {
  if (text.length > longestText) return [];
  const { cursor, nesting } = begin('', text);
  while (!cursor.done && cursor.peek().start < offset) {
    nesting.closeWhatHasEnded();
    readMember(cursor, nesting);
  }
  return nesting.around;
}

function begin(uri: string, text: string) {
  const { tokens: scanned, comments, misreadings } = scan(uri, text);
  const { tokens, misreadings: tidied } = tidy(uri, text, scanned);
  const cursor = new Cursor(uri, text, tokens, [...misreadings, ...tidied]);
  return { cursor, nesting: new Nesting(cursor, tokens), comments };
}

function tooLong(uri: string, text: string): Reading {
  const millions = (count: number) => (count / 1_000_000).toFixed(1);
  const message = say`This file is too long to be a design: ${millions(text.length)} million characters, of at most ${millions(longestText)}. Split it into several files; they share their names.`;
  return {
    tokens: [],
    comments: [],
    misreadings: [{ code: 'syntax-error', place: { uri, start: 0, end: 1 }, message }],
  };
}

function readMember(cursor: Cursor, nesting: Nesting): void {
  if (cursor.is('}')) nesting.close();
  else if (cursor.is('{')) nesting.strayBrace();
  else if (cursor.is('text') && cursor.is('{', 1)) readDeclarationWithoutKind(cursor, nesting);
  else if (!cursor.is('word')) readJunk(cursor, nesting);
  else if (isProperty(cursor, nesting.frame?.kind)) readProperty(cursor, nesting);
  else if (isDeclaration(cursor, nesting.frame?.kind)) readDeclaration(cursor, nesting);
  else readJunk(cursor, nesting);
}

/** Whether the word that comes is a label: by its colon, or by being one of this kind with its colon missing. */
function isProperty(cursor: Cursor, parent: Kind | undefined): boolean {
  const word = cursor.source(cursor.peek());
  if (cursor.isColon(1)) return !(isKind(word) && headFollows(cursor, 2));
  if (cursor.is('word', 1) && cursor.isColon(2) && isLabelOfTwoWords(word, parent)) return true;
  if (!parent) return false;
  if (labelOf(parent, word)) return !isKind(word) || (!mayStandIn(word, parent) && !bodyFollows(cursor));
  if (isKind(word) || bodyFollows(cursor)) return false;
  return nearest(word, labelsOf(parent).keys()) !== undefined || isLabel(word);
}

/** `frontstage Host:`, the label perhaps misspelt. */
function isLabelOfTwoWords(word: string, parent: Kind | undefined): boolean {
  if (takesArgument(word)) return true;
  if (isKind(word)) return false;
  return !parent || takesArgument(nearest(word, labelsOf(parent).keys()) ?? '');
}

/** Whether the word that comes is a kind, perhaps a misspelt or unknown one. */
function isDeclaration(cursor: Cursor, parent: Kind | undefined): boolean {
  const word = cursor.source(cursor.peek());
  if (isKind(word) || bodyFollows(cursor)) return true;
  const thenName = cursor.is('word', 1) && !cursor.memberSurelyBegins(1);
  return thenName && (nearestKind(word, parent) !== undefined || (cursor.is('text', 2) && !cursor.peek(2).first));
}

/** Whether a title and a brace, or a name and either, begin `ahead`. */
function headFollows(cursor: Cursor, ahead: number): boolean {
  if (cursor.is('text', ahead)) return cursor.is('{', ahead + 1);
  if (!cursor.is('word', ahead)) return false;
  return cursor.is('{', ahead + 1) || (cursor.is('text', ahead + 1) && cursor.is('{', ahead + 2));
}

/** Whether braces follow the word that comes, after a name, a title or both. */
function bodyFollows(cursor: Cursor): boolean {
  return cursor.is('{', 1) || headFollows(cursor, 1);
}

/** What is neither a label nor a declaration: one error up to the end of its line. */
function readJunk(cursor: Cursor, nesting: Nesting): void {
  const start = cursor.next();
  const sign = cursor.source(start);
  if ((sign === ',' || sign === ';') && (cursor.done || cursor.peek().first)) {
    const at = cursor.placeOf(start);
    const message = say`No \`${sign}\` stands behind a declaration.`;
    return cursor.syntaxError(at, message, { title: say`Remove it`, at, text: '' });
  }
  let end = start;
  while (!cursor.done && !cursor.peek().first && !cursor.is('}') && !cursor.is('{') && !cursor.memberSurelyBegins()) {
    end = cursor.next();
  }
  const place = cursor.place(start, end);
  if (!nesting.frame && imports.has(cursor.source(start))) {
    const message = say`Nothing is imported: all files of a project share their names. Leave this out.`;
    return cursor.syntaxError(place, message, { title: say`Remove it`, at: place, text: '' });
  }
  const kind = nesting.frame?.kind;
  const expected = kind
    ? say`Inside ${withArticle(kind)} stand labels with their values, and declarations.`
    : say`Here stand declarations, such as \`persona Anna "Anna, 34" { … }\`.`;
  cursor.syntaxError(place, say`This can’t be read. ${expected}`);
}

/** Words by which other languages bring in what another file holds. */
const imports: ReadonlySet<string> = new Set(['import', 'include', 'using', 'use', 'require']);
