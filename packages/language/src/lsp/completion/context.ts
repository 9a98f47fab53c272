import { type Kind, type Label, labelOf, type Node } from '@dfes/model';
import type { DfesTokenNames } from '../../generated/ast.ts';
import type { ReadToken } from '../../reading/cursor.ts';
import type { Frame } from '../../reading/nesting.ts';
import { openAt } from '../../reading/read.ts';
import { scan, type Token } from '../../reading/scan.ts';
import type { View } from '../view.ts';

/** What may be written at the cursor. */
export type Context =
  | MemberContext
  | ValueContext
  /** The name of a declaration that is named by a principle. */
  | { readonly at: 'principle-name'; readonly word: Word }
  /** The code of a finding in a `dfes-ignore` comment. */
  | { readonly at: 'rule'; readonly word: Word }
  /** The number of a clause, inside a text. */
  | { readonly at: 'clause'; readonly word: Word };

/** A label or a declaration, in the braces of a declaration or at the top of the file. */
export interface MemberContext {
  readonly at: 'member';
  readonly word: Word;
  /** Undefined at the top of the file. */
  readonly parent: Parent | undefined;
  /** What stands behind the word already, so that only the word itself is missing. */
  readonly followed: 'by-colon' | 'by-head' | 'by-nothing';
}

export interface ValueContext {
  readonly at: 'value' | 'argument' | 'unit' | 'mood' | 'operator' | 'rhythm' | 'until';
  readonly word: Word;
  readonly parent: Parent;
  readonly name: string;
  readonly label: Label;
  /** Whether the colon stands there already. */
  readonly beforeColon: boolean;
  /** What stands behind the label already, as it is written. */
  readonly used: ReadonlySet<string>;
}

/** The declaration around the cursor. */
export interface Parent {
  readonly kind: Kind;
  /** Absent where it is no part of the design. */
  readonly node?: Node;
}

/** The word that is being written: what a completion replaces. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** What of it stands before the cursor. */
  readonly written: string;
  /** Whether a space has to come before it. */
  readonly joins: boolean;
}

/** What may be written at an offset; undefined where that is the author's business alone, as in texts. */
export function contextAt(view: View, offset: number): Context | undefined {
  const comment = view.reading.comments.find(({ start, end, type }) => {
    return start < offset && (offset < end || (offset === end && type === 'line'));
  });
  if (comment) return ruleContext(view, comment.start, offset);
  const { tokens } = scan(view.uri, view.text);
  const text = tokens.find(({ type, start, end }) => type === 'text' && start < offset && offset < end);
  if (text) return clauseContext(view, text, offset);
  return new Reader(view, tokens, wordAt(view.text, offset, tokens)).context();
}

function ruleContext({ text }: View, start: number, offset: number): Context | undefined {
  const match = /^\/\/\s*dfes-ignore\s+(?<code>[\w-]*)$/u.exec(text.slice(start, offset));
  const written = match?.groups?.code;
  if (written === undefined) return undefined;
  const rest = /^[\w-]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  return {
    at: 'rule',
    word: { start: offset - written.length, end: written === '' ? offset : offset + rest, written, joins: false },
  };
}

function clauseContext(view: View, { start, end }: Token, offset: number): Context | undefined {
  if (labelToken(view, start)?.name !== 'clause') return undefined;
  const closed = view.text[end - 1] === '"' && end - 1 > start;
  const written = view.text.slice(start + 1, offset);
  return { at: 'clause', word: { start: start + 1, end: closed ? end - 1 : end, written, joins: false } };
}

const wordBefore = /[\p{L}_][\p{L}\p{M}\p{N}\p{Join_Control}_.-]*$/u;
const wordAfter = /^[\p{L}\p{M}\p{N}\p{Join_Control}_.-]*/u;

function wordAt(text: string, offset: number, tokens: readonly Token[]): Word {
  const line = text.slice(Math.max(text.lastIndexOf('\n', offset - 1) + 1, 0), offset);
  const written = wordBefore.exec(line)?.[0] ?? '';
  const start = offset - written.length;
  const rest = written === '' ? 0 : (wordAfter.exec(text.slice(offset))?.[0].length ?? 0);
  const before = tokens.findLast((token) => token.end <= start);
  const joins = before?.end === start && (before.type === ':' || before.type === ',');
  return { start, end: offset + rest, written, joins };
}

/** The label before an offset with its place among the tokens, where nothing else stands between. */
function labelToken({ reading, text }: View, offset: number): { token: ReadToken; name: string } | undefined {
  const token = reading.tokens.findLast((other) => other.start < offset && isBoundary(other));
  if (token?.type !== 'LABEL') return undefined;
  return { token, name: token.meant ?? text.slice(token.start, token.end) };
}

const boundaries: ReadonlySet<DfesTokenNames> = new Set(['LABEL', 'KIND', '{', '}']);

/** Whether values end where a token begins. One that the author has left out is none: it may stand somewhere else. */
function isBoundary({ type, start, end }: ReadToken): boolean {
  return start < end && boundaries.has(type);
}

/** Finds out from what stands before the word what the word may be. */
class Reader {
  private readonly view: View;
  private readonly tokens: readonly Token[];
  private readonly word: Word;
  private readonly before: Token | undefined;
  private readonly after: Token | undefined;
  private readonly frames: readonly Frame[];

  constructor(view: View, tokens: readonly Token[], word: Word) {
    this.view = view;
    this.tokens = tokens;
    this.word = word;
    this.before = tokens.findLast(({ end }) => end <= word.start);
    this.after = tokens.find(({ start }) => start >= word.end);
    this.frames = openAt(view.text, word.start);
  }

  context(): Context | undefined {
    const { before } = this;
    if (!before) return this.member();
    if (before.type === ':' || before.type === ',') return this.value('value');
    if (this.isOnNewLine(before) || before.type === '{' || before.type === '}') return this.member();
    return this.behind(before);
  }

  /** What may follow on the line of a token. */
  private behind(before: Token): Context | undefined {
    const read = this.view.reading.tokens.find(({ start, end }) => start === before.start && end > start);
    switch (read?.type) {
      case 'KIND':
        return this.written(read) === 'principle' ? { at: 'principle-name', word: this.word } : undefined;
      case 'NAME':
        return undefined;
      case 'LABEL':
        return this.value('argument');
      default:
        return this.withinValue(before) ?? (this.opensOnThisLine() ? this.member() : undefined);
    }
  }

  /** What may follow a token within a value that has several parts. */
  private withinValue(before: Token): Context | undefined {
    const context = this.value('value');
    const form = context?.label.value.form;
    if (!context || !form) return undefined;
    if (before.type === 'number') return { ...context, at: form === 'emotion' ? 'mood' : 'unit' };
    if (before.type === 'date' && form === 'range') return { ...context, at: 'until' };
    if (before.type !== 'word') return undefined;
    if (form === 'threshold') return { ...context, at: 'operator' };
    const isEvery = form === 'rhythm' && this.view.text.slice(before.start, before.end) === 'every';
    return isEvery ? { ...context, at: 'rhythm' } : undefined;
  }

  private member(): Context | undefined {
    const frame = this.frames.at(-1);
    // Nothing is known of what may stand in a declaration of an unknown kind.
    if (frame && !frame.kind) return undefined;
    const parent = frame?.kind && this.parent(frame, frame.kind);
    return { at: 'member', word: this.word, parent, followed: this.followed() };
  }

  private value(at: ValueContext['at']): ValueContext | undefined {
    const found = labelToken(this.view, this.word.start);
    const frame = this.frames.at(-1);
    const label = found && frame?.kind && labelOf(frame.kind, found.name);
    if (!label || !frame?.kind) return undefined;
    const used = this.usedBehind(found.token);
    const beforeColon = this.followed() === 'by-colon';
    return { at, word: this.word, parent: this.parent(frame, frame.kind), name: found.name, label, beforeColon, used };
  }

  private parent(frame: Frame, kind: Kind): Parent {
    const node = this.view.fragment.nodes.find(({ body }) => body?.start === frame.open.end);
    return node ? { kind, node } : { kind };
  }

  private usedBehind(label: ReadToken): ReadonlySet<string> {
    const { tokens } = this.view.reading;
    const next = tokens.slice(tokens.indexOf(label) + 1).find(isBoundary)?.start ?? this.view.text.length;
    const words = this.tokens.filter(({ type, start, end }) => type === 'word' && label.end <= start && end <= next);
    const others = words.filter(({ start, end }) => end <= this.word.start || this.word.end <= start);
    return new Set(others.map(({ start, end }) => this.view.text.slice(start, end)));
  }

  private followed(): MemberContext['followed'] {
    const { after, view, word } = this;
    if (!after || after.first || view.text.slice(word.end, after.start).includes('\n')) return 'by-nothing';
    if (after.type === ':') return 'by-colon';
    return after.type === '}' ? 'by-nothing' : 'by-head';
  }

  /** Whether the braces around the cursor open on its own line, so that what follows a value may be the next label. */
  private opensOnThisLine(): boolean {
    const open = this.frames.at(-1)?.open;
    // Before its brace stands the head of a declaration, and a name of several words while it follows from the title.
    if (open === undefined || this.word.start < open.end) return false;
    return !/[\n\r]/u.test(this.view.text.slice(open.start, this.word.start));
  }

  private isOnNewLine(before: Token): boolean {
    return /[\n\r]/u.test(this.view.text.slice(before.end, this.word.start));
  }

  private written(token: ReadToken): string {
    return token.meant ?? this.view.text.slice(token.start, token.end);
  }
}
