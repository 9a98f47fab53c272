import { isKind, type Kind, labelOf, mayStandIn, type Place } from '@dfes/model';
import { say } from '@dfes/wording';
import { type Braces, braces } from './braces.ts';
import type { Cursor } from './cursor.ts';
import type { Token } from './scan.ts';

/** A declaration whose braces are open. */
export interface Frame {
  /** Undefined where the kind can't be read: nothing inside is held against the author then. */
  readonly kind: Kind | undefined;
  /** Its kind and name, as an error message calls it. */
  readonly called: string;
  /** Whether its kind is the first word of its line, so that its indentation tells something. */
  readonly first: boolean;
  /** The column of the line on which it begins. */
  readonly column: number;
  readonly open: Place;
  /** The first of each label, by label and argument. */
  readonly labels: Map<string, Place>;
  /** Of one without braces, which its indentation stands for: its first word. */
  readonly unbraced?: Place;
}

/** The head of a declaration: what stands before its braces. */
export interface Head {
  readonly kind: Kind | undefined;
  readonly called: string;
  readonly token: Token;
}

/** Deeper than this nothing is nested in any design. */
const deepest = 40;

/**
 * The declarations that are open at a place of the text. Where braces are missing or too many, indentation and the
 * kinds and labels that follow tell where one should have stood; a missing one costs one error, at the declaration
 * that is never closed or opened.
 */
export class Nesting {
  private readonly cursor: Cursor;
  private readonly braces: Braces;
  private readonly frames: Frame[] = [];
  /** Opening braces without a declaration before them, to be closed without a word. */
  private stray = 0;

  constructor(cursor: Cursor, tokens: readonly Token[]) {
    this.cursor = cursor;
    this.braces = braces(tokens, (token) => cursor.source(token));
  }

  /** Every declaration whose braces are open, from the outermost. */
  get around(): readonly Frame[] {
    return [...this.frames];
  }

  /** The innermost open declaration; undefined at the top of the file. */
  get frame(): Frame | undefined {
    return this.frames.at(-1);
  }

  /** Opens the braces of a declaration whose head has just been read, where it has any. */
  open(head: Head): void {
    const { cursor } = this;
    const at = cursor.placeAfter(cursor.previous());
    const colon = cursor.is(':') ? cursor.placeOf(cursor.next()) : undefined;
    if (this.bodyIsIndented(head)) {
      cursor.insert('{');
      return this.push(head, colon ?? at, cursor.placeOf(head.token));
    }
    if (colon) {
      const message = say`\`:\` can’t be read here: after its title a declaration has its braces.`;
      cursor.syntaxError(colon, message, { title: say`Remove the colon`, at: colon, text: '' });
    }
    if (cursor.is('{')) {
      if (this.frames.length >= deepest) return this.strayBrace();
      const brace = cursor.next();
      cursor.emit('{', brace);
      this.push(head, cursor.placeOf(brace));
    } else if (this.openingBraceIsMissing(head.kind)) {
      cursor.syntaxError(
        cursor.placeOf(head.token),
        say`The braces of \`${head.called}\` are never opened: a \`{\` is missing after its name and title.`,
        { title: say`Insert \`{\``, at, text: ' {' },
      );
      cursor.insert('{');
      this.push(head, at);
    }
  }

  /** Before a member: closes what must have ended, where closing braces are missing. */
  closeWhatHasEnded(): void {
    const { cursor, frames } = this;
    if (frames.length === 0) return;
    if (this.braces.beginsSection(cursor.index)) return this.closeAll();
    while (this.frame?.unbraced && isOutside(cursor.peek(), this.frame)) this.closeUnclosed();
    while (this.frame && this.missing() > 0 && this.mustHaveEnded(this.frame)) this.closeUnclosed();
  }

  /** At the end of the file: closes everything that is still open. */
  closeAll(): void {
    while (this.frame) this.closeUnclosed();
    this.stray = 0;
  }

  /** Reads a closing brace. */
  close(): void {
    const { cursor } = this;
    while (this.frame?.unbraced) this.closeUnclosed();
    const { frame } = this;
    const token = cursor.next();
    if (this.stray > 0 && !(frame && this.belongsTo(frame, token))) {
      this.stray--;
      return;
    }
    if (frame && !this.isOneTooMany(frame, token)) {
      this.frames.pop();
      cursor.emit('}', token);
      return;
    }
    const at = cursor.placeOf(token);
    cursor.syntaxError(at, say`This \`}\` closes nothing; there is one too many.`, {
      title: say`Remove it`,
      at,
      text: '',
    });
  }

  /** Reads an opening brace that no declaration stands before. */
  strayBrace(): void {
    const { cursor } = this;
    const at = cursor.placeOf(cursor.next());
    const mend = { title: say`Remove it`, at, text: '' };
    // With a closing brace of its own it takes more than one edit to get rid of it.
    const isClosed = this.missing() < 0;
    if (isClosed) this.stray++;
    const message = say`This \`{\` opens nothing: a kind, a name and a title come before the braces.`;
    cursor.syntaxError(at, message, isClosed ? undefined : mend);
  }

  private push({ kind, called, token }: Head, open: Place, unbraced?: Place): void {
    const column = this.cursor.columnOfLine(token);
    const frame = { kind, called, first: token.first, column, open, labels: new Map() };
    this.frames.push(unbraced ? { ...frame, unbraced } : frame);
  }

  /** Whether what can only belong to a declaration stands further to the right below it, as it does where no braces are known. */
  private bodyIsIndented({ kind, token }: Head): boolean {
    const { cursor } = this;
    const next = cursor.peek();
    if (!kind || !token.first || !cursor.is('word') || !next.first || next.column <= token.column) return false;
    if (this.missing() < 0 || this.braces.beginsSection(cursor.index)) return false;
    const word = cursor.source(next);
    if (cursor.labelBegins()) return hasLabel(kind, word) && !hasLabel(this.frame?.kind, word);
    return isKind(word) && mayStandIn(word, kind) && !mayStandIn(word, this.frame?.kind);
  }

  /** Closing braces missing (positive) or too many (negative) between here and the end of the section. */
  private missing(): number {
    const open = this.frames.filter(({ unbraced }) => !unbraced).length;
    return open + this.stray + this.braces.balanceFrom(this.cursor.index);
  }

  private mustHaveEnded(frame: Frame): boolean {
    const { cursor } = this;
    const token = cursor.peek();
    if (token.type === '}') return token.first && token.column < frame.column;
    if (token.type !== 'word' || !cursor.memberBegins()) return false;
    if (token.first && frame.first && token.column <= frame.column) return true;
    const word = cursor.source(token);
    if (cursor.isColon(1)) return this.isLabelOfOuter(frame, word);
    return (
      isKind(word) && !fitsIn(word, frame) && this.frames.some((outer) => outer.kind && mayStandIn(word, outer.kind))
    );
  }

  private isLabelOfOuter(frame: Frame, label: string): boolean {
    const outer = this.frames.at(-2)?.kind;
    if (!frame.kind || !outer) return false;
    return labelOf(frame.kind, label) === undefined && labelOf(outer, label) !== undefined;
  }

  private closeUnclosed(): void {
    const frame = this.frames.pop();
    if (!frame) return;
    const { cursor } = this;
    if (frame.unbraced) return this.closeUnbraced(frame, frame.unbraced);
    cursor.syntaxError(frame.open, say`The braces of \`${frame.called}\` are never closed: a \`}\` is missing.`, {
      title: say`Insert \`}\``,
      at: cursor.placeAfter(cursor.previous()),
      text: `\n${' '.repeat(frame.column)}}`,
    });
    cursor.insert('}');
  }

  private closeUnbraced(frame: Frame, place: Place): void {
    const { cursor } = this;
    const end = cursor.placeAfter(cursor.previous());
    const edits = [
      { edit: 'replace', place: frame.open, text: ' {' },
      { edit: 'replace', place: end, text: `\n${' '.repeat(frame.column)}}` },
    ] as const;
    const message = say`The braces of \`${frame.called}\` are missing: \`{\` stands behind its title, \`}\` at its end.`;
    const fix = { title: say`Insert the braces`, edits, preferred: true };
    cursor.report({ code: 'syntax-error', place, message, fix });
    cursor.insert('}');
  }

  private belongsTo(frame: Frame, token: Token): boolean {
    return token.first && token.column === frame.column && this.missing() >= 0;
  }

  /** Whether a closing brace is the one too many: what follows it still belongs to the declaration that it would end. */
  private isOneTooMany(frame: Frame, token: Token): boolean {
    const { cursor } = this;
    // The brace has been read already.
    if (this.missing() - 1 >= 0) return false;
    if (token.first && token.column > frame.column) return true;
    if (!cursor.is('word') || this.braces.beginsSection(cursor.index)) return false;
    const outer = this.frames.at(-2)?.kind;
    const word = cursor.source(cursor.peek());
    if (cursor.labelBegins()) return hasLabel(frame.kind, word) && !hasLabel(outer, word);
    return isKind(word) && fitsIn(word, frame) && !mayStandIn(word, outer);
  }

  private openingBraceIsMissing(kind: Kind | undefined): boolean {
    const { cursor } = this;
    if (!kind || this.missing() >= 0 || this.braces.beginsSection(cursor.index) || !cursor.is('word')) return false;
    const word = cursor.source(cursor.peek());
    if (cursor.labelBegins()) return hasLabel(kind, word) || !hasLabel(this.frame?.kind, word);
    return isKind(word) && mayStandIn(word, kind);
  }
}

/** Whether a token begins a line that is no part of a declaration without braces. */
function isOutside(token: Token, frame: Frame): boolean {
  return token.first && token.column <= frame.column;
}

function fitsIn(kind: Kind, frame: Frame): boolean {
  return frame.kind === undefined || mayStandIn(kind, frame.kind);
}

function hasLabel(kind: Kind | undefined, label: string): boolean {
  return kind !== undefined && labelOf(kind, label) !== undefined;
}
