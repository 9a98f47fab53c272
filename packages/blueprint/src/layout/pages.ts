import { inWords, say } from '@dfes/wording';
import type { Blueprint } from '../content/blueprint.ts';
import { type Slice, sliceOf } from '../content/slice.ts';
import { layout, roomFor } from './arrange.ts';
import type { Layout } from './layout.ts';

/** The room of one page, in pixels of the picture. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** A page may be drawn this much smaller where that saves others. */
const smallest = 0.9;

/**
 * A blueprint on as many sheets as it needs: a sheet for some of its steps and some of its lanes, each with the names of
 * its stages above and of its lanes beside it. A sheet that is fuller than it has room for is left to be drawn smaller.
 */
export function layPages(blueprint: Blueprint, sheet: Sheet): readonly Layout[] {
  const chunks = chunksOf(blueprint, roomFor(sheet.width));
  const lay = (slice: Slice, page: Blueprint['heading']['facts'] = []) => {
    const { heading, missing, ...part } = sliceOf(blueprint, slice);
    const isFirst = slice.from === 0 && (slice.bands === undefined || slice.bands.has(blueprint.bands[0]?.id ?? ''));
    const facts = [...page, ...(isFirst ? heading.facts : [])];
    const told = { ...part, heading: { ...heading, facts }, missing: isFirst ? missing : [] };
    return layout(told, { width: sheet.width });
  };
  const whole = chunks.map((chunk) => lay(chunk));
  const groups = groupsOf(blueprint, whole, sheet.height);
  const slices = chunks.flatMap(({ from, to }) => groups.map((bands) => ({ from, to, bands })));
  const full = slices.filter((slice) => sliceOf(blueprint, slice).bands.some(({ band }) => band !== 'line'));
  const pages = full.length > 0 ? full : slices.slice(0, 1);
  return pages.map((slice, i) => lay(slice, pages.length > 1 ? [pageFact(blueprint, slice, i, pages.length)] : []));
}

/** Which page it is, and which steps stand on it. */
function pageFact({ columns, wording }: Blueprint, { from, to }: Slice, page: number, count: number) {
  const numbers = columns.slice(from, to + 1).flatMap(({ number }) => number ?? []);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const text =
    first === undefined || last === undefined
      ? say`${page + 1} of ${count}`
      : first === last
        ? say`${page + 1} of ${count}, step ${first}`
        : say`${page + 1} of ${count}, steps ${first} to ${last}`;
  return { name: inWords(say`Page`, wording), text: inWords(text, wording) };
}

/** The columns of each page: as many as it has room for, parted between stages where that leaves no page half empty. */
function chunksOf({ columns, stages }: Blueprint, most: number): readonly Pick<Slice, 'from' | 'to'>[] {
  const count = columns.length;
  const chunks: Pick<Slice, 'from' | 'to'>[] = [];
  let from = 0;
  while (count - from > most) {
    const pagesLeft = Math.ceil((count - from) / most);
    const even = Math.ceil((count - from) / pagesLeft);
    const fewest = count - from - (pagesLeft - 1) * most;
    const ends = stages.map((stage) => stage.from - from).filter((size) => size >= fewest && size > 0 && size <= most);
    const nearest = ends.sort((a, b) => Math.abs(a - even) - Math.abs(b - even))[0];
    const size = nearest !== undefined && nearest * 2 >= even ? nearest : even;
    chunks.push({ from, to: from + size - 1 });
    from += size;
  }
  return [...chunks, { from, to: Math.max(from, count - 1) }];
}

/** The bands of each page, the same for all steps, so that pages can be hung side by side. */
function groupsOf(blueprint: Blueprint, chunks: readonly Layout[], height: number): readonly ReadonlySet<string>[] {
  const heights = blueprint.bands.map(({ id }) =>
    Math.max(0, ...chunks.flatMap(({ bands }) => bands.filter((band) => band.id === id).map(({ h }) => h))),
  );
  // What each page has besides its bands: heading, stages, legend, margins.
  const frame = Math.max(...chunks.map((page) => page.height - page.bands.reduce((sum, { h }) => sum + h, 0)));
  const room = Math.max(1, (height - frame) / smallest);
  const mayEnd = blueprint.bands.map(({ band }) => band !== 'line');
  for (let count = 1; count < heights.length; count++) {
    const ends = evenly(heights, count, mayEnd);
    if (ends && highest(heights, ends) <= room) return setsOf(blueprint, ends);
  }
  return blueprint.bands.length > 0 ? blueprint.bands.map(({ id }) => new Set([id])) : [new Set()];
}

function setsOf({ bands }: Blueprint, ends: readonly number[]): readonly ReadonlySet<string>[] {
  return ends.map((end, i) => new Set(bands.slice(i === 0 ? 0 : (ends[i - 1] ?? 0), end).map(({ id }) => id)));
}

function highest(heights: readonly number[], ends: readonly number[]): number {
  return Math.max(...ends.map((end, i) => sum(heights, i === 0 ? 0 : (ends[i - 1] ?? 0), end)));
}

/** Where to part heights into `count` groups so that the highest is as low as can be; no group ends where it must not. */
function evenly(heights: readonly number[], count: number, mayEnd: readonly boolean[]): readonly number[] | undefined {
  type Parted = { readonly ends: readonly number[]; readonly highest: number };
  let best: readonly (Parted | undefined)[] = heights.map((_, i) => ({
    ends: [i + 1],
    highest: sum(heights, 0, i + 1),
  }));
  for (let group = 2; group <= count; group++) {
    const before = best;
    best = heights.map((_, last) => {
      let found: Parted | undefined;
      for (let end = 1; end <= last; end++) {
        const start = before[end - 1];
        if (!start || !mayEnd[end - 1]) continue;
        const high = Math.max(start.highest, sum(heights, end, last + 1));
        if (!found || high < found.highest) found = { ends: [...start.ends, last + 1], highest: high };
      }
      return found;
    });
  }
  return best.at(-1)?.ends;
}

function sum(heights: readonly number[], from: number, to: number): number {
  return heights.slice(from, to).reduce((total, height) => total + height, 0);
}
