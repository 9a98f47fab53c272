import type { Attributes, Shape, Words } from '../shapes.ts';

/** Lines of text that go on from each other: one paragraph again, which wraps anew when it is edited. */
export interface Block {
  readonly lines: readonly string[];
  readonly attributes: Attributes;
  readonly align: 'left' | 'center' | 'right';
  readonly rightToLeft: boolean;
  readonly size: number;
  /** Where the first line is anchored. */
  readonly x: number;
  /** The baselines of the first and the last line. */
  readonly first: number;
  readonly last: number;
  /** The lines behind the first begin here; it differs where a sign stands before the first. */
  readonly restX: number;
}

/** Lines closer than this many times their size belong together. */
const closest = 1.45;

export function blocksOf(shapes: readonly Shape[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const words of shapes) {
    if (words.shape !== 'text') continue;
    const { attributes, text } = words;
    const size = Number(attributes['font-size'] ?? 12);
    const x = words.x + Number(attributes.x ?? 0);
    const y = words.y + Number(attributes.y ?? 0);
    const clean = text.replace(/[\u2066-\u2069]/g, '');
    const align = sides[attributes['text-anchor'] ?? 'start'] ?? 'left';
    const before = blocks.at(-1);
    if (before && !isListed.test(clean) && goesOn(before, words, size, { x, y })) {
      blocks[blocks.length - 1] = { ...before, lines: [...before.lines, clean], last: y, restX: x };
    } else {
      const rightToLeft = text.startsWith('\u2067');
      blocks.push({ lines: [clean], attributes, align, rightToLeft, size, x, first: y, last: y, restX: x });
    }
  }
  return blocks;
}

/** What is listed stands on lines of its own. */
const isListed = /^[→•]/u;

const sides: Readonly<Record<string, Block['align']>> = { start: 'left', middle: 'center', end: 'right' };

function goesOn(
  before: Block,
  { attributes }: Words,
  size: number,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  const same = ['font-size', 'font-weight', 'font-style', 'fill', 'text-anchor'].every(
    (name) => before.attributes[name] === attributes[name],
  );
  // Where a sign stands before it, a line begins further right than the one above: something new.
  const across = before.restX - x;
  return same && across > -1 && across <= 2 * size && y > before.last && y - before.last <= size * closest;
}

/** The lines as one text. Between letters of scripts that are written without blanks there was none. */
export function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const dense = isDense.test(text.slice(-1)) && isDense.test(line.slice(0, 1));
    return text + (dense || text === '' ? '' : ' ') + line;
  }, '');
}

const isDense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u;
