import {
  isKind,
  type Kind,
  kindNames,
  kinds,
  kindsIn,
  kindsWithLabel,
  type Label,
  labelOf,
  labelsOf,
  type Misreading,
  mayStandIn,
  nearest,
  type Place,
} from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { type Braces, braces } from './braces.ts';
import { Cursor, type ReadToken } from './cursor.ts';
import { type Comment, scan, type Token } from './scan.ts';
import { textOf } from './scan-text.ts';
import { withArticle } from './takes.ts';
import { readValues, skipValues } from './values.ts';

export interface Reading {
  /** Tokens that the grammar accepts, whatever the text. */
  readonly tokens: readonly ReadToken[];
  readonly comments: readonly Comment[];
  readonly misreadings: readonly Misreading[];
}

/** A declaration whose braces are open. */
interface Frame {
  /** Undefined where the kind can't be read: nothing inside is held against the author then. */
  readonly kind: Kind | undefined;
  readonly head: Token;
  readonly title: string;
  /** The column of the line on which it begins. */
  readonly column: number;
  readonly open: Place;
  /** The first of each label, by label and argument. */
  readonly labels: Map<string, Place>;
}

/** Deeper than this nothing is nested in any design. */
const deepest = 40;

/**
 * Reads a text as the table of kinds and labels has it: says of every token what it is, reports what can't be read once
 * and mends it, so that a slip costs its own place and nothing else.
 */
export function read(uri: string, text: string): Reading {
  const { tokens, comments, misreadings } = scan(uri, text);
  const reader = new Reader(new Cursor(uri, text, tokens, misreadings), tokens);
  reader.readDocument();
  const found = [...reader.cursor.misreadings].sort((a, b) => a.place.start - b.place.start);
  return { tokens: reader.cursor.read, comments, misreadings: found };
}

class Reader {
  readonly cursor: Cursor;
  private readonly braces: Braces;
  private readonly tokens: readonly Token[];
  private readonly frames: Frame[] = [];
  /** Opening braces without a declaration before them, to be closed without a word. */
  private stray = 0;

  constructor(cursor: Cursor, tokens: readonly Token[]) {
    this.cursor = cursor;
    this.tokens = tokens;
    this.braces = braces(tokens, (token) => cursor.source(token));
  }

  readDocument(): void {
    while (!this.cursor.done) {
      this.mendMissingBraces();
      this.readMember();
    }
    this.closeAll();
  }

  private get frame(): Frame | undefined {
    return this.frames.at(-1);
  }

  private readMember(): void {
    const { cursor } = this;
    const token = cursor.peek();
    if (token.type === '}') this.readClosingBrace(token);
    else if (token.type === '{') this.readStrayBrace(token);
    else if (token.type === 'word') this.readWordMember(token);
    else this.readJunk();
  }

  // ── Labels and declarations ──────────────────────────────────────────────────────────────────────────────────────

  private readWordMember(token: Token): void {
    const { cursor } = this;
    const word = cursor.source(token);
    if (cursor.isColon(1)) {
      if (isKind(word) && this.isHeadWithColon()) this.readDeclaration(word);
      else this.readProperty();
    } else if (cursor.is('word', 1) && cursor.isColon(2) && this.readLabelOfTwoWords(word)) return;
    else if (this.isKindHere(word)) this.readDeclaration(word);
    else if (this.labelHere(word)) this.readProperty();
    else if (isKind(word)) this.readDeclaration(word);
    else this.readUnknownWord(word);
  }

  /** `step: "Title" {`, a kind with a colon that it doesn't take. */
  private isHeadWithColon(): boolean {
    const { cursor } = this;
    return (
      (cursor.is('text', 2) && cursor.is('{', 3)) ||
      (cursor.is('word', 2) && (cursor.is('{', 3) || (cursor.is('text', 3) && cursor.is('{', 4))))
    );
  }

  /** A word that is a kind, and no label of the declaration it stands in that has merely lost its colon. */
  private isKindHere(word: string): word is Kind {
    if (!isKind(word)) return false;
    const { cursor, frame } = this;
    if (!frame?.kind || mayStandIn(word, frame.kind) || !labelOf(frame.kind, word)) return true;
    return cursor.is('{', 1) || cursor.is('{', 2) || cursor.is('{', 3);
  }

  private labelHere(word: string): Label | undefined {
    return this.frame?.kind && labelOf(this.frame.kind, word);
  }

  /** `frontstage Host:`, or `time limit:` for `time-limit:`; returns whether it was one of these. */
  private readLabelOfTwoWords(word: string): boolean {
    const { cursor, frame } = this;
    const second = cursor.source(cursor.peek(1));
    if (!frame?.kind) {
      if (isKind(word) && !takesArgument(word)) return false;
      this.readProperty();
      return true;
    }
    if (labelOf(frame.kind, `${word}-${second}`)) {
      this.readProperty();
      return true;
    }
    if (isKind(word) && !takesArgument(word)) return false;
    if (this.labelHere(word) && !labelOf(frame.kind, word)?.argument && this.labelHere(second)) return false;
    if (!takesArgument(word) && !takesArgument(nearest(word, labelsOf(frame.kind).keys()) ?? '')) return false;
    this.readProperty();
    return true;
  }

  private readUnknownWord(word: string): void {
    const { cursor, frame } = this;
    const thenName = cursor.is('word', 1) && !cursor.memberSurelyBegins(1);
    const hasBody = cursor.is('{', 1) || cursor.is('{', 2) || (thenName && cursor.is('{', 3));
    const kindMeant = this.nearestKind(word);
    const labelMeant = frame?.kind && nearest(word, labelsOf(frame.kind).keys());
    if (frame && !hasBody && (labelMeant || kindsWithLabel(word).length > 0)) return this.readProperty();
    if (hasBody || (kindMeant && (thenName || cursor.is('text', 1))) || (!frame && thenName)) {
      return this.readDeclaration(word);
    }
    if (kindMeant && !cursor.is('text', 1)) return this.readDeclaration(word);
    this.readJunk();
  }

  private nearestKind(word: string): Kind | undefined {
    return nearest(word, kindsIn(this.frame?.kind)) ?? nearest(word, kindNames);
  }

  private readDeclaration(word: string): void {
    const { cursor } = this;
    const head = cursor.next();
    const kind = this.readKind(word, head);
    this.dropColon();
    const name = this.readName(kind);
    this.dropColon();
    const title = cursor.is('text') ? cursor.next() : undefined;
    this.reportMissingName(kind, head, name, title);
    this.readRestOfHead(name !== undefined, title !== undefined);
    if (title) cursor.emit('TEXT', title);
    else if (cursor.is('text')) cursor.emit('TEXT', cursor.next());
    this.openBody(kind, head, name, title);
  }

  private readKind(word: string, head: Token): Kind | undefined {
    const { cursor, frame } = this;
    const place = cursor.placeOf(head);
    const kind = isKind(word) ? word : this.nearestKind(word);
    if (!isKind(word)) {
      cursor.report({
        code: 'unknown-kind',
        place,
        written: word,
        ...(frame?.kind ? { parent: frame.kind } : {}),
        ...(kind ? { nearest: kind } : {}),
      });
    }
    cursor.emit('KIND', head, kind === word ? undefined : kind);
    if (kind && !mayStandIn(kind, frame?.kind) && !(frame && !frame.kind)) {
      const parent = frame?.kind;
      cursor.report({ code: 'misplaced-kind', place, declaration: place, kind, ...(parent ? { parent } : {}) });
    }
    return kind;
  }

  private dropColon(): void {
    const { cursor } = this;
    if (!cursor.is(':')) return;
    const at = cursor.placeOf(cursor.next());
    cursor.syntaxError(at, 'No colon stands between a declaration’s kind, name and title.', {
      title: 'Remove the colon',
      at,
      text: '',
    });
  }

  /** Reads the name of a declaration and returns it, where one stands. */
  private readName(kind: Kind | undefined): Token | undefined {
    const { cursor } = this;
    if (cursor.is('number') && cursor.is('word', 1) && cursor.peek().end === cursor.peek(1).start) {
      const place = cursor.place(cursor.next(), cursor.peek());
      const written = cursor.source(place);
      cursor.syntaxError(place, `A name begins with a letter: \`${written}\` does not.`, {
        title: `Write \`_${written}\``,
        at: place,
        text: `_${written}`,
      });
      cursor.emit('NAME', place);
      return cursor.next();
    }
    if (!cursor.is('word') || (cursor.peek().first && cursor.memberSurelyBegins())) return undefined;
    const name = cursor.next();
    const written = cursor.source(name);
    if (kind === 'principle' && !(principleNames as readonly string[]).includes(written)) {
      this.readPrincipleName(name, written);
    } else {
      if (written.includes('.')) {
        const plain = written.replaceAll('.', '');
        cursor.syntaxError(cursor.placeOf(name), `A name has no dots; dots are for references to it.`, {
          title: `Write \`${plain}\``,
          at: cursor.placeOf(name),
          text: plain,
        });
      }
      cursor.emit('NAME', name);
    }
    return name;
  }

  private readPrincipleName(name: Token, written: string): void {
    const near = nearest(written, principleNames);
    this.cursor.report({
      code: 'unknown-value',
      place: this.cursor.placeOf(name),
      written,
      kind: 'principle',
      label: 'principle',
      words: principleNames,
      ...(near ? { nearest: near } : {}),
    });
    this.cursor.emit('NAME', name, near);
  }

  private reportMissingName(
    kind: Kind | undefined,
    head: Token,
    name: Token | undefined,
    title: Token | undefined,
  ): void {
    if (!kind || name) return;
    const { naming } = kinds[kind];
    if (naming === 'title' && title) return;
    const { cursor } = this;
    const suggestion =
      naming === 'title'
        ? '"Title"'
        : naming === 'principle'
          ? 'emotional'
          : suggestName(kind, title && textOf(cursor.source(title)));
    cursor.report({
      code: 'missing-name',
      place: cursor.placeOf(head),
      kind,
      what: naming,
      insertAt: head.end,
      suggestion,
    });
  }

  /** What stands between the name and the braces and can't: more words, a title without quotes, a second title. */
  private readRestOfHead(named: boolean, titled: boolean): void {
    const { cursor } = this;
    if (cursor.done || cursor.peek().first || cursor.is('{') || cursor.is('}') || cursor.memberSurelyBegins()) return;
    if (cursor.is('text') && !titled) return;
    const start = cursor.peek();
    let end = start;
    while (!cursor.done && !cursor.peek().first && !cursor.is('{') && !cursor.is('}')) {
      if (!titled && cursor.is('text') && cursor.source(cursor.peek()).length > 1 && cursor.is('{', 1) && end !== start)
        break;
      end = cursor.next();
      if (!titled && cursor.is('text') && cursor.is('{', 1)) break;
    }
    const place = cursor.place(start, end);
    const written = cursor.source(place);
    const plain = written.replace(/["“”]/gu, '').trim();
    if (titled) {
      cursor.syntaxError(place, `\`${written}\` can’t be read here: after its title a declaration has its braces.`, {
        title: 'Remove it',
        at: place,
        text: '',
      });
    } else if (cursor.is('text')) {
      cursor.syntaxError(
        place,
        `A name is one word; \`${written}\` can’t be read here. Put it into the title, or join it to the name with a hyphen.`,
      );
    } else {
      const message = named
        ? `The title stands in quotes: \`"${plain}"\`.`
        : `\`${written}\` can’t be read here: after its kind a declaration has a name, then a title in quotes.`;
      cursor.syntaxError(place, message, { title: 'Put the title in quotes', at: place, text: `"${plain}"` });
      cursor.emit('TEXT', place, `"${plain}"`);
    }
  }

  private openBody(kind: Kind | undefined, head: Token, name: Token | undefined, title: Token | undefined): void {
    const { cursor } = this;
    if (cursor.is('{')) {
      if (this.frames.length >= deepest) return this.readStrayBrace(cursor.peek());
      const open = cursor.next();
      cursor.emit('{', open);
      this.push(kind, head, name, title, cursor.placeOf(open));
    } else if (this.openingBraceIsMissing(kind)) {
      const last = cursor.previous();
      const at = { ...cursor.placeOf(last), start: last.end };
      cursor.syntaxError(
        cursor.placeOf(name ?? title ?? head),
        `The braces of this ${kind} are never opened: a \`{\` is missing after its name and title.`,
        {
          title: 'Insert `{`',
          at,
          text: ' {',
        },
      );
      cursor.insert('{');
      this.push(kind, head, name, title, at);
    }
  }

  private push(
    kind: Kind | undefined,
    head: Token,
    name: Token | undefined,
    title: Token | undefined,
    open: Place,
  ): void {
    const { cursor } = this;
    const called = name ? ` ${cursor.source(name)}` : title ? ` “${textOf(cursor.source(title))}”` : '';
    this.frames.push({
      kind,
      head,
      title: `${cursor.source(head)}${called}`,
      column: this.columnOfLine(head),
      open,
      labels: new Map(),
    });
  }

  // ── Labels ───────────────────────────────────────────────────────────────────────────────────────────────────────

  private readProperty(): void {
    const { cursor, frame } = this;
    const first = cursor.next();
    const joined =
      frame?.kind && cursor.is('word') && cursor.isColon(1)
        ? `${cursor.source(first)}-${cursor.source(cursor.peek())}`
        : '';
    const split = frame?.kind !== undefined && labelOf(frame.kind, joined) !== undefined;
    const last = split ? cursor.next() : first;
    const place = cursor.place(first, last);
    const written = split ? joined : cursor.source(first);
    if (split) {
      cursor.syntaxError(place, `This label is written with a hyphen: \`${joined}\`.`, {
        title: `Write \`${joined}\``,
        at: place,
        text: joined,
      });
    }
    const kind = frame?.kind;
    if (!kind) return this.readPropertyOutside(place, written);
    const name = labelOf(kind, written) ? written : this.readUnknownLabel(kind, place, written);
    const label = name === undefined ? undefined : labelOf(kind, name);
    cursor.emit('LABEL', place, name === written && !split ? undefined : (name ?? written));
    const argument = this.readArgument(kind, name ?? written, label);
    this.readColon(written, label);
    if (!label || name === undefined) skipValues(cursor);
    else readValues(cursor, { kind, name, label });
    if (label && name !== undefined) this.checkDuplicate(kind, name, label, argument, place);
  }

  /** A label where no declaration can have it: at the top, or inside one whose kind can't be read. */
  private readPropertyOutside(place: Place, written: string): void {
    const { cursor } = this;
    if (!this.frame) {
      cursor.syntaxError(
        place,
        `\`${written}\` stands outside of the braces of any declaration; move it into those of the one that it belongs to.`,
      );
    }
    const before = cursor.read.length;
    if (cursor.is('word') && cursor.isColon(1)) cursor.next();
    if (cursor.isColon(0)) cursor.next();
    skipValues(cursor);
    cursor.read.length = before;
  }

  /** Reports a label that the kind doesn't have; returns the one that was probably meant. */
  private readUnknownLabel(kind: Kind, place: Place, written: string): string | undefined {
    const belongsTo = kindsWithLabel(written);
    const near = belongsTo.length > 0 ? undefined : nearest(written, labelsOf(kind).keys());
    this.cursor.report({
      code: 'unknown-label',
      place,
      written,
      kind,
      belongsTo,
      ...(near === undefined ? {} : { nearest: near }),
    });
    return near;
  }

  /** Reads what stands between a label and its colon, and returns it as written. */
  private readArgument(kind: Kind, name: string, label: Label | undefined): string {
    const { cursor } = this;
    const argument = label?.argument;
    if (cursor.is('word') && cursor.isColon(1)) {
      const token = cursor.next();
      const written = cursor.source(token);
      if (!argument) {
        const at = cursor.placeOf(token);
        if (label)
          cursor.syntaxError(at, `\`${name}\` takes nothing before its colon.`, { title: 'Remove it', at, text: '' });
        return '';
      }
      if (argument.form === 'name') cursor.emit('REFERENCE', token);
      else return this.readWordArgument(kind, name, Object.keys(argument.words), token);
      return written;
    }
    if (argument && !argument.optional) {
      const words = Object.keys(label.argument?.form === 'word' ? label.argument.words : {});
      const at = cursor.placeOf(cursor.previous());
      cursor.syntaxError(at, `\`${name}\` needs to say which: one of ${words.join(', ')} stands before its colon.`);
    }
    return '';
  }

  private readWordArgument(kind: Kind, label: string, words: readonly string[], token: Token): string {
    const { cursor } = this;
    const written = cursor.source(token);
    if (words.includes(written)) {
      cursor.emit('WORD', token);
      return written;
    }
    const near = nearest(written, words);
    cursor.report({
      code: 'unknown-value',
      place: cursor.placeOf(token),
      written,
      kind,
      label,
      words,
      ...(near ? { nearest: near } : {}),
    });
    cursor.emit('WORD', token, near);
    return near ?? written;
  }

  private readColon(written: string, label: Label | undefined): void {
    const { cursor } = this;
    if (cursor.is(':')) {
      cursor.emit(':', cursor.next());
      while (cursor.is(':')) {
        const at = cursor.placeOf(cursor.next());
        cursor.syntaxError(at, 'One colon is enough.', { title: 'Remove the colon', at, text: '' });
      }
      return;
    }
    if (cursor.isColon(0)) {
      const at = cursor.placeOf(cursor.next());
      cursor.syntaxError(at, `Between a label and its value stands a colon, not \`=\`.`, {
        title: 'Write `:`',
        at,
        text: ':',
      });
    } else if (label) {
      const last = cursor.previous();
      const at = { ...cursor.placeOf(last), start: last.end };
      cursor.syntaxError(cursor.placeOf(last), `After the label \`${written}\` a colon is missing.`, {
        title: 'Insert the colon',
        at,
        text: ':',
      });
    }
    cursor.insert(':');
  }

  private checkDuplicate(kind: Kind, name: string, label: Label, argument: string, place: Place): void {
    const { frame } = this;
    if (!frame || label.stands === 'often') return;
    const key = argument === '' ? name : `${name} ${argument}`;
    const first = frame.labels.get(key);
    if (!first) {
      frame.labels.set(key, place);
      return;
    }
    const whole = { ...place, end: this.cursor.previous().end };
    this.cursor.report({ code: 'duplicate-label', place, first, label: key, kind, whole });
  }

  // ── Braces ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Closing braces missing (positive) or too many (negative) between here and the end of the section. */
  private missingBraces(): number {
    return this.frames.length + this.stray + this.braces.balanceFrom(this.cursor.index);
  }

  /** Closes what must have ended before the next token: when braces are missing, and indentation or kind tell where. */
  private mendMissingBraces(): void {
    const { cursor } = this;
    if (this.frames.length === 0) return;
    if (this.braces.beginsSection(cursor.index)) return this.closeAll();
    while (this.frame && this.missingBraces() > 0 && this.mustHaveEnded(this.frame)) this.closeUnclosed();
  }

  private mustHaveEnded(frame: Frame): boolean {
    const { cursor } = this;
    const token = cursor.peek();
    if (token.type === '}') return token.first && token.column < frame.column;
    if (token.type !== 'word' || !cursor.memberBegins()) return false;
    if (token.first && token.column <= frame.column && frame.head.first) return true;
    const word = cursor.source(token);
    if (!frame.kind || cursor.isColon(1)) {
      const outer = this.frames.at(-2)?.kind;
      return (
        frame.kind !== undefined &&
        outer !== undefined &&
        !labelOf(frame.kind, word) &&
        labelOf(outer, word) !== undefined
      );
    }
    return (
      isKind(word) && !mayStandIn(word, frame.kind) && this.frames.some(({ kind }) => kind && mayStandIn(word, kind))
    );
  }

  private closeAll(): void {
    while (this.frame) this.closeUnclosed();
    this.stray = 0;
  }

  private closeUnclosed(): void {
    const frame = this.frames.pop();
    if (!frame) return;
    const { cursor } = this;
    const last = cursor.previous();
    const at = { ...cursor.placeOf(last), start: last.end };
    cursor.syntaxError(frame.open, `The braces of \`${frame.title}\` are never closed: a \`}\` is missing.`, {
      title: 'Insert `}`',
      at,
      text: `\n${' '.repeat(frame.column)}}`,
    });
    cursor.insert('}');
  }

  private readClosingBrace(token: Token): void {
    const { cursor, frame } = this;
    cursor.next();
    if (this.stray > 0 && !(frame && this.isBraceOf(frame, token))) {
      this.stray--;
      return;
    }
    if (frame && !this.isOneTooMany(frame, token)) {
      this.frames.pop();
      cursor.emit('}', token);
      return;
    }
    const at = cursor.placeOf(token);
    cursor.syntaxError(at, 'This `}` closes nothing; there is one too many.', { title: 'Remove it', at, text: '' });
  }

  private isBraceOf(frame: Frame, token: Token): boolean {
    return token.first && token.column === frame.column && this.missingBraces() >= 0;
  }

  /** Whether a closing brace is the one too many: what follows it still belongs to the declaration that it would end. */
  private isOneTooMany(frame: Frame, token: Token): boolean {
    const { cursor } = this;
    const tooMany = this.frames.length + this.stray - 1 + this.braces.balanceFrom(cursor.index) < 0;
    if (!tooMany) return false;
    if (token.first && token.column > frame.column) return true;
    if (!cursor.is('word') || this.braces.beginsSection(cursor.index)) return false;
    const outer = this.frames.at(-2)?.kind;
    const word = cursor.source(cursor.peek());
    if (cursor.isColon(1) || (cursor.is('word', 1) && cursor.isColon(2))) {
      return frame.kind !== undefined && labelOf(frame.kind, word) !== undefined && !(outer && labelOf(outer, word));
    }
    return isKind(word) && mayStandIn(word, frame.kind) && !mayStandIn(word, outer);
  }

  private openingBraceIsMissing(kind: Kind | undefined): boolean {
    const { cursor, frame } = this;
    if (!kind || this.missingBraces() >= 0 || this.braces.beginsSection(cursor.index)) return false;
    if (cursor.is('}')) return false;
    if (!cursor.is('word')) return false;
    const word = cursor.source(cursor.peek());
    const isLabel = cursor.isColon(1) || (cursor.is('word', 1) && cursor.isColon(2));
    if (isLabel) return labelOf(kind, word) !== undefined || !(frame?.kind && labelOf(frame.kind, word));
    return isKind(word) && mayStandIn(word, kind);
  }

  private readStrayBrace(token: Token): void {
    this.cursor.next();
    this.stray++;
    const message = 'This `{` opens nothing: a kind, a name and a title come before the braces.';
    this.cursor.syntaxError(this.cursor.placeOf(token), message);
  }

  // ── The rest ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** What is neither a label nor a declaration: one error up to the end of its line. */
  private readJunk(): void {
    const { cursor } = this;
    const start = cursor.next();
    let end = start;
    while (!cursor.done && !cursor.peek().first && !cursor.is('}') && !cursor.is('{') && !cursor.memberSurelyBegins()) {
      end = cursor.next();
    }
    const place = cursor.place(start, end);
    const { frame } = this;
    const where = frame?.kind
      ? `Inside ${withArticle(frame.kind)} stand labels with their values, and declarations`
      : 'Here a declaration is expected, such as `persona Anna "Anna, 34" { … }`';
    cursor.syntaxError(place, `This can’t be read. ${where}.`);
    if (!cursor.is('{')) return;
    cursor.next();
    this.stray++;
  }

  private columnOfLine(token: Token): number {
    for (let index = this.cursor.index; index >= 0; index--) {
      const other = this.tokens[index];
      if (other && other.start <= token.start && other.first) return other.column;
    }
    return token.column;
  }
}

function takesArgument(label: string): boolean {
  return kindsWithLabel(label).some((kind) => labelOf(kind, label)?.argument !== undefined);
}

/** A name made of a title: its words, capitalised and joined; the kind where there are none. */
function suggestName(kind: Kind, title: string | undefined): string {
  const words = (title ?? kind).normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = words
    .slice(0, 3)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^[\p{L}_]/u.test(joined) ? joined : `_${joined}`;
}
