import { type Fix, isKind, isLabel, type Misreading, type Place } from '@dfes/model';
import { type Said, say } from '@dfes/wording';

interface Quoted {
  readonly end: number;
  /** Whether it is a `"""` text, which may span lines. */
  readonly block: boolean;
  readonly misreadings: readonly Misreading[];
}

const plain = /"(?:[^"\\\n\r]|\\[^\n\r])*"/uy;
const restOfLine = /[^\n\r]*/uy;
const typographicOpeners = "“”„‟«»‘’‚‹›＂「『'";
const anyCloser = /["“”„‟«»＂」』]/u;
const singleCloser = /['‘’‚‹›](?=\s*(?:$|[{},/]|[’”]))/u;
const escapeSequence = /\\(.?)/gsu;

/** The text that begins at `at`, closed or not; undefined where none begins. */
export function scanText(uri: string, text: string, at: number): Quoted | undefined {
  const char = text[at] ?? '';
  if (text.startsWith('"""', at)) return block(uri, text, at);
  if (char === '"') {
    plain.lastIndex = at;
    if (plain.test(text)) {
      const end = plain.lastIndex;
      return { end, block: false, misreadings: strangeEscapes(uri, text, at, end) };
    }
    return unclosed(uri, text, at);
  }
  return char !== '' && typographicOpeners.includes(char) ? typographic(uri, text, at) : undefined;
}

function block(uri: string, text: string, at: number): Quoted {
  const close = text.indexOf('"""', at + 3);
  if (close >= 0) {
    // A fourth quote belongs to the text: `"""he said "no""""`.
    let end = close + 3;
    while (text[end] === '"') end++;
    return { end, block: true, misreadings: [] };
  }
  const end = endOfUnclosedBlock(text, at);
  const insert = place(uri, end, end);
  return {
    end,
    block: true,
    misreadings: [
      {
        code: 'syntax-error',
        place: place(uri, at, at + 3),
        message: say`This text over several lines is never closed. Close it with \`"""\`.`,
        fix: fix(say`Close the text`, insert, '"""'),
      },
    ],
  };
}

/** Where an author probably meant a `"""` text to end: before the first line that looks like the document going on. */
function endOfUnclosedBlock(text: string, at: number): number {
  const goesOn = /\r?\n[^\S\n]*(?=\}|[a-z][a-z-]*(?:[^\S\n]+[\p{L}_][\p{L}\p{N}_-]*)?[^\S\n]*:|[a-z][a-z-]*[^\n]*\{)/gu;
  goesOn.lastIndex = at + 3;
  const match = goesOn.exec(text);
  return match ? match.index : text.trimEnd().length;
}

/** A text whose quote is missing ends with its line, but before a brace or comma that ends the line. */
function unclosed(uri: string, text: string, at: number): Quoted {
  restOfLine.lastIndex = at;
  const line = restOfLine.exec(text)?.[0] ?? '';
  const closer = line.slice(1).search(anyCloser);
  // `"Lantern”`: opened plainly, closed typographically.
  if (closer >= 0 && line[closer + 1] !== '"') return wrongQuotes(uri, text, at, at + closer + 2);
  const closing = closedFurtherOn(text, at, line);
  if (closing !== undefined) return overLines(uri, at, closing);
  const end = at + lengthBeforeTail(line);
  const opening = end === at + 1 ? openingBefore(text, at) : undefined;
  if (opening !== undefined) {
    const message = say`This text is not opened: the quote \`"\` at its beginning is missing.`;
    const opened = fix(say`Open the text`, place(uri, opening, opening), '"');
    return {
      end,
      block: false,
      misreadings: [{ code: 'syntax-error', place: place(uri, at, end), message, fix: opened }],
    };
  }
  return {
    end,
    block: false,
    misreadings: [
      {
        code: 'syntax-error',
        place: place(uri, at, end),
        message: say`This text is not closed: the quote \`"\` at its end is missing.`,
        fix: fix(say`Close the text`, place(uri, end, end), '"'),
      },
    ],
  };
}

/** How many lines a text with plain quotes is followed over. */
const mostLines = 20;

/** Where a text that begins in a line is closed in one of the next ones, unless those look like the document going on. */
function closedFurtherOn(text: string, at: number, line: string): number | undefined {
  if (line.trimEnd().length < 2 || lengthBeforeTail(line) < line.trimEnd().length) return undefined;
  const further = /(?:\r\n|\r|\n)([^\n\r]*)/uy;
  further.lastIndex = at + line.length;
  for (let count = 0; count < mostLines; count++) {
    const match = further.exec(text);
    const next = match?.[1] ?? '';
    if (!match || next.trim() === '' || documentGoesOn(next)) return undefined;
    const quote = next.indexOf('"');
    if (quote < 0) continue;
    const isEnd = /^\s*(?:$|[,}{]|\/\/)/u.test(next.slice(quote + 1)) && next[quote - 1] !== '\\';
    return isEnd ? further.lastIndex - next.length + quote + 1 : undefined;
  }
  return undefined;
}

function documentGoesOn(line: string): boolean {
  if (/^\s*(?:[})\]]|[a-z][a-z-]*(?:\s+[\p{L}_][\p{L}\p{M}\p{N}_-]*)?\s*:)/u.test(line)) return true;
  const word = /^\s*([a-z][a-z-]*)\s+(?:[\p{L}_][\p{L}\p{M}\p{N}_-]*\s+)?["{]/u.exec(line)?.[1];
  return word !== undefined && (isKind(word) || isLabel(word));
}

function overLines(uri: string, start: number, end: number): Quoted {
  const edits = [place(uri, start, start + 1), place(uri, end - 1, end)].map(
    (at) => ({ edit: 'replace', place: at, text: '"""' }) as const,
  );
  const message = say`A text over several lines begins and ends with three quotes, \`"""\`.`;
  const misreading: Misreading = {
    code: 'syntax-error',
    place: place(uri, start, end),
    message,
    fix: { title: say`Write three quotes`, edits, preferred: true },
  };
  return { end, block: true, misreadings: [misreading] };
}

const behindColon = /^(?<before>.*:\s*)[^\s":][^":]*$/u;
const behindName = /^(?<before>\s*[\p{L}-]+\s+[\p{L}_][\p{L}\p{M}\p{N}_-]*\s+)[^\s":][^":]*$/u;

/** Where the words begin that a quote of its own closes: behind a colon, else behind a kind and a name. */
function openingBefore(text: string, at: number): number | undefined {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  const line = text.slice(start, at);
  const before = (behindColon.exec(line) ?? behindName.exec(line))?.groups?.before;
  return before === undefined ? undefined : start + before.length;
}

const tail = /\s*(?:\/\/.*|,|\{(?:\s|[a-z][a-z-]*\s*:).*|\{|\}[\s}]*)$/u;

function lengthBeforeTail(line: string): number {
  let length = line.trimEnd().length;
  for (
    let match = tail.exec(line.slice(0, length));
    match && match.index > 0;
    match = tail.exec(line.slice(0, length))
  ) {
    length = line.slice(0, match.index).trimEnd().length;
  }
  return Math.max(length, 1);
}

function typographic(uri: string, text: string, at: number): Quoted {
  restOfLine.lastIndex = at;
  const line = restOfLine.exec(text)?.[0] ?? '';
  const single = "‘’‚‹›'".includes(line[0] ?? '');
  const closer = line.slice(1).search(single ? singleCloser : anyCloser);
  if (closer >= 0) return wrongQuotes(uri, text, at, at + closer + 2);
  return wrongQuotes(uri, text, at, at + lengthBeforeTail(line), '');
}

function wrongQuotes(uri: string, text: string, start: number, end: number, close = text[end - 1] ?? ''): Quoted {
  const inner = text.slice(start + 1, end - close.length);
  const whole = place(uri, start, end);
  const seen = `${text[start] ?? ''}${close === '' ? '' : ` ${close}`}`;
  return {
    end,
    block: false,
    misreadings: [
      {
        code: 'syntax-error',
        place: whole,
        message: say`A text stands in plain quotes "…", not in ${seen}.`,
        fix: fix(say`Use plain quotes`, whole, `"${inner.replace(/(?<!\\)"/gu, '\\"')}"`),
      },
    ],
  };
}

function strangeEscapes(uri: string, text: string, start: number, end: number): readonly Misreading[] {
  const inner = text.slice(start, end);
  if (!inner.includes('\\')) return [];
  return [...inner.matchAll(escapeSequence)].flatMap((match): Misreading[] => {
    if (['"', '\\', 'n', 't'].includes(match[1] ?? '')) return [];
    const where = place(uri, start + match.index, start + match.index + match[0].length);
    return [
      {
        code: 'syntax-error',
        place: where,
        message: say`\`${match[0]}\` means nothing in a text; write \`\\\\\` for a backslash.`,
        fix: fix(say`Double the backslash`, where, `\\${match[0]}`),
      },
    ];
  });
}

/** What a text in the source says: without its quotes, escapes resolved, the common indentation of a block removed. */
export function textOf(source: string): string {
  if (source.startsWith('"""')) {
    const closed = source.length >= 6 && source.endsWith('"""');
    return dedent(source.slice(3, closed ? -3 : undefined));
  }
  const opened = '"“”„‟«»‘’‚‹›＂「『\''.includes(source[0] ?? ' ');
  if (!opened) return source;
  const closed = source.length > 1 && /["“”„‟«»‘’‚‹›＂」』']$/u.test(source) && !/[^\\](?:\\\\)*\\"$/u.test(source);
  const inner = dedent(source.slice(1, closed ? -1 : undefined));
  if (!inner.includes('\\')) return inner;
  return inner.replace(escapeSequence, (_, char: string) => (char === 'n' ? '\n' : char === 't' ? '\t' : char));
}

function dedent(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines.length > 1 && lines[0]?.trim() === '') lines.shift();
  if (lines.length > 1 && lines.at(-1)?.trim() === '') lines.pop();
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/u.exec(line)?.[0].length ?? 0);
  const common = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map((line) => line.slice(common)).join('\n');
}

function place(uri: string, start: number, end: number): Place {
  return { uri, start, end };
}

function fix(title: Said, at: Place, text: string): Fix {
  return { title, edits: [{ edit: 'replace', place: at, text }], preferred: true };
}
