/** A stretch of text that stays on one line, and whether a space parts it from the one before. */
interface Piece {
  readonly text: string;
  readonly glue: boolean;
}

/** Scripts written without spaces that may break between any two characters. */
const ideographic =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff00-\uff60]/u;
/** Scripts written without spaces that break between words, which only a dictionary knows. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const simple = /^[\u0021-\u024f\u2018-\u201d\u2026]*$/;

/** Signs that may not begin a line, and those that may not end one. */
const notFirst = /^[、。，．・：；？！）］｝〕〉》」』】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ”’…!?,.:;)\]}»›]/u;
const notLast = /[（［｛〔〈《「『【“‘([{«‹]$/u;

const words = new Intl.Segmenter('th', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into lines no wider than `width`; the first may be narrower. Lines break at spaces, after hyphens and
 * slashes, between characters or words where the script has no spaces, and inside a word only when it is longer than a line.
 */
export function wrap(
  text: string,
  width: number,
  measure: (text: string) => number,
  firstWidth = width,
): readonly string[] {
  const lines: string[] = [];
  const space = measure(' ');
  let line = '';
  let used = 0;
  const room = () => (lines.length === 0 ? firstWidth : width);
  const flush = () => {
    lines.push(line);
    line = '';
    used = 0;
  };
  for (const paragraph of text === '' ? [] : text.split('\n')) {
    for (const { text: piece, glue } of pieces(paragraph)) {
      const wide = measure(piece);
      const between = glue ? space : 0;
      if (line !== '' && used + between + wide <= room()) {
        line += glue ? ` ${piece}` : piece;
        used += between + wide;
        continue;
      }
      if (line !== '') flush();
      // A word too long for what is left of the first line may fit on the next one.
      if (lines.length === 0 && wide > firstWidth && wide <= width) flush();
      for (const part of wide <= room() ? [piece] : cut(piece, room(), width, measure)) {
        if (line !== '') flush();
        line = part;
      }
      used = line === piece ? wide : measure(line);
    }
    flush();
  }
  return lines;
}

/** Cuts a word that is wider than a line into parts that are not. */
function cut(word: string, firstRoom: number, width: number, measure: (text: string) => number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const segment of simple.test(word) ? word : graphemesOf(word)) {
    const limit = parts.length === 0 ? firstRoom : width;
    if (part !== '' && measure(part + segment) > limit) {
      parts.push(part);
      part = segment;
    } else part += segment;
  }
  parts.push(part);
  return parts;
}

function* graphemesOf(text: string): Generator<string> {
  for (const { segment } of graphemes.segment(text)) yield segment;
}

function pieces(paragraph: string): readonly Piece[] {
  const found: Piece[] = [];
  // No-break spaces hold words together, so `\s` won't do.
  for (const word of paragraph.split(/[ \t\u1680\u2000-\u2006\u2008-\u200b\u2028\u2029\u205f]+/)) {
    if (word === '') continue;
    let glue = true;
    for (const text of simple.test(word) ? afterHyphens(word) : byScript(word)) {
      found.push({ text, glue });
      glue = false;
    }
  }
  return found;
}

function afterHyphens(word: string): readonly string[] {
  return /[^-–—/][-–—/]+[^-–—/]/.test(word)
    ? (word.match(/^[-–—/]*[^-–—/]+[-–—/]*|[^-–—/]+[-–—/]*/g) ?? [word])
    : [word];
}

function byScript(word: string): readonly string[] {
  if (unspaced.test(word)) return keepTogether([...words.segment(word)].map(({ segment }) => segment));
  if (!ideographic.test(word)) return afterHyphens(word);
  const parts: string[] = [];
  let other = '';
  for (const segment of graphemesOf(word)) {
    if (!ideographic.test(segment)) {
      other += segment;
      continue;
    }
    if (other !== '') parts.push(other);
    other = '';
    parts.push(segment);
  }
  if (other !== '') parts.push(other);
  return keepTogether(parts);
}

/** Joins signs that may not begin or end a line to their neighbours. */
function keepTogether(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && (notFirst.test(part) || notLast.test(before)))
      joined[joined.length - 1] = before + part;
    else joined.push(part);
  }
  return joined;
}
