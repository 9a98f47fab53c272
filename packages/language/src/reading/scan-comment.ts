import type { Fix, Misreading } from '@dfes/model';
import { type Said, say } from '@dfes/wording';
import type { Token } from './scan.ts';

export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly type: 'line' | 'block' | 'documentation';
}

/** What begins a comment elsewhere, and nothing here. */
const foreign = /#|<!--|-{2,}(?=\s)/uy;
/** Lines drawn with signs. */
const ruledLine = /[=*~]{3,}/uy;
/** What a version control leaves where two people have changed the same lines. */
const conflict = /<{7}(?:[ \t][^\n\r]*)?\r?$/muy;
const otherVersion = /^(?:={7}|\|{7})[\s\S]*?^>{7}[^\n\r]*/muy;
/** With one of these begins all of the above. */
const beginnings: ReadonlySet<string> = new Set('/#<-=*~|');
const restOfLine = /[^\n\r]*/uy;

/** Finds the comments of a text, and what stands for them. */
export class CommentScanner {
  readonly misreadings: Misreading[] = [];
  private readonly uri: string;
  private readonly text: string;
  private neverClosed = false;
  private inConflict = false;

  constructor(uri: string, text: string) {
    this.uri = uri;
    this.text = text;
  }

  /** The comment that begins at an offset: the first of its line or not, behind a token or none. */
  at(at: number, first: boolean, before: Token | undefined): Comment | undefined {
    if (!beginnings.has(this.text[at] ?? '')) return undefined;
    if (this.text.startsWith('//', at)) return { start: at, end: this.match(restOfLine, at), type: 'line' };
    if (this.text.startsWith('/*', at)) return this.block(at);
    return (first ? this.conflict(at) : undefined) ?? this.foreign(at, first, before);
  }

  private block(at: number): Comment {
    const close = this.neverClosed ? -1 : this.text.indexOf('*/', at + 2);
    if (close >= 0) {
      const documents = this.text[at + 2] === '*' && close > at + 2;
      return { start: at, end: close + 2, type: documents ? 'documentation' : 'block' };
    }
    // Nor is any that begins further on: to search for each of them would take too long where there are many.
    this.neverClosed = true;
    const end = this.match(restOfLine, at);
    const message = say`This comment is never closed, so it ends with its line. Close it with \`*/\`, or begin each line with \`//\`.`;
    this.report(at, at + 2, message, this.fix(say`Close the comment`, end, end, ' */'));
    return { start: at, end, type: 'block' };
  }

  /** The first line of a conflict, which is reported, or its second version, which is not read. */
  private conflict(at: number): Comment | undefined {
    const begins = this.match(conflict, at);
    if (begins > at) {
      const message = say`Two versions of these lines were not merged; only the first is read. Keep what should stay, and remove the lines with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.`;
      this.report(at, begins, message);
      this.inConflict = true;
      return { start: at, end: begins, type: 'line' };
    }
    const end = this.inConflict ? this.match(otherVersion, at) : at;
    if (end === at) return undefined;
    this.inConflict = false;
    return { start: at, end, type: 'block' };
  }

  /** A comment as other languages write it. */
  private foreign(at: number, first: boolean, before: Token | undefined): Comment | undefined {
    const sign = this.text.slice(at, Math.max(this.match(foreign, at), first ? this.match(ruledLine, at) : at));
    if (sign === '' || (sign === '#' && this.isBeforeName(at, before))) return undefined;
    const end = this.match(restOfLine, at);
    const inner = this.text.slice(at + sign.length, end).replace(/\s*-->\s*$/u, '');
    const message = say`A comment begins with \`//\`, not with \`${sign.slice(0, 4)}\`.`;
    this.report(at, at + sign.length, message, this.fix(say`Write \`//\``, at, end, `//${inner}`));
    return { start: at, end, type: 'line' };
  }

  /** `role: #Host`. */
  private isBeforeName(at: number, before: Token | undefined): boolean {
    return (before?.type === ':' || before?.type === ',') && /^[\p{L}_]/u.test(this.text.slice(at + 1, at + 3));
  }

  private match(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : at;
  }

  private report(start: number, end: number, message: Said, fix?: Fix): void {
    const place = { uri: this.uri, start, end };
    this.misreadings.push({ code: 'syntax-error', place, message, ...(fix ? { fix } : {}) });
  }

  private fix(title: Said, start: number, end: number, text: string): Fix {
    return { title, edits: [{ edit: 'replace', place: { uri: this.uri, start, end }, text }], preferred: true };
  }
}
