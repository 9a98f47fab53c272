import { translations } from '@dfes/wording/translations';
import { describe, expect, it, test } from 'vitest';
import { type Layout, lanes, renderSvg } from '../../src/index.ts';
import { draw } from '../designs.ts';
import { generate, type Script } from '../generate.ts';
import { boxesOf, boxOf, clashes, overlap, within } from './boxes.ts';

const scripts: readonly Script[] = ['latin', 'han', 'kana', 'arabic', 'thai', 'mixed'];
/** What a screen has room for, and half of it. */
const rooms = [
  { width: 1840, lengths: [1, 3, 12, 40] },
  { width: 600, lengths: [1, 3] },
] as const;
const cases = scripts.flatMap((script) =>
  rooms.flatMap(({ width, lengths }) => lengths.map((steps) => ({ script, steps, width }))),
);

describe.each(cases)('a generated journey of $steps steps ($script) in $width pixels', ({ script, steps, width }) => {
  const pictures = [1, 2, 3].map(
    (seed) => draw(generate({ seed: seed * 100 + steps, script, steps }), { width }).picture,
  );

  it('has no two boxes that overlap', () => {
    for (const picture of pictures) expect(clashes(boxesOf(picture))).toEqual([]);
  });

  it('has no line of text that leaves its box', () => {
    for (const picture of pictures) expect(escaping(picture)).toEqual([]);
  });

  it('has no text that runs into a sign', () => {
    for (const picture of pictures) expect(overSigns(picture)).toEqual([]);
  });

  it('has every card in its lane and its columns', () => {
    for (const picture of pictures) expect(astray(picture)).toEqual([]);
  });

  it('has no connector that crosses a card or a text, and no curve that crosses its words', () => {
    for (const picture of pictures) {
      expect(crossing(picture)).toEqual([]);
      expect(struckOut(picture)).toEqual([]);
    }
  });

  it('is drawn without a number that is none', () => {
    for (const picture of pictures) expect(renderSvg(picture)).not.toMatch(/NaN|undefined|Infinity/);
  });
});

it.each([1, 2, 3])('a journey of %i steps has room in half a window', (steps) => {
  const text = generate({ seed: 1, script: 'plain', steps });
  expect(draw(text, { width: 600 }).picture.width).toBeLessThanOrEqual(600);
});

test.each([
  ['all that may stand above', 'above'],
  ['all that may stand below', 'below'],
] as const)('nothing overlaps, leaves its box or is crossed with %s', (_, place) => {
  const moved = Object.fromEntries(lanes.map(({ id }) => [id, place]));
  for (const script of ['latin', 'arabic', 'thai'] as const) {
    const { picture } = draw(generate({ seed: 7, script, steps: 12 }), { lanes: moved });
    expect([...clashes(boxesOf(picture)), ...escaping(picture), ...overSigns(picture), ...astray(picture)]).toEqual([]);
    expect([...crossing(picture), ...struckOut(picture)]).toEqual([]);
  }
});

describe.each(translations)('lanes named in $language', (wording) => {
  it.each([600, 1840])('fit beside a picture of %i pixels', (width) => {
    const { picture } = draw(generate({ seed: 7, script: 'mixed', steps: 12 }), { width, wording });
    expect(clashes(boxesOf(picture))).toEqual([]);
    expect(escaping(picture)).toEqual([]);
    expect(overSigns(picture)).toEqual([]);
  });
});

function escaping(picture: Layout): readonly string[] {
  const inCards = picture.cards.flatMap((card) =>
    card.lines.map((line) => boxOf(line, card.x, card.y)).filter((box) => !within(box, card)),
  );
  const inStages = picture.stages.flatMap((stage) =>
    stage.lines.map((line) => boxOf(line)).filter((box) => !within(box, stage)),
  );
  const inNotes = picture.notes.flatMap((note) =>
    note.lines.map((line) => boxOf(line)).filter((box) => !within(box, note)),
  );
  const seam = picture.seams.labels;
  const toLeft = picture.blueprint.direction === 'rtl';
  const labels = { x: toLeft ? seam : 0, y: 0, w: toLeft ? picture.width - seam : seam, h: picture.height };
  const inLabels = picture.bands.flatMap((band) =>
    band.labels
      .flatMap(({ lines }) => lines)
      .map((line) => boxOf(line))
      .filter((box) => !within(box, band) || (band.band !== 'line' && !within(box, labels))),
  );
  const words = picture.curves.flatMap((curve) =>
    curve.lines
      .flatMap(({ points }) => points.flatMap(({ lines }) => lines.map((line) => boxOf(line))))
      .filter((box) => !within(box, curve)),
  );
  const sheet = { x: 0, y: 0, w: picture.width, h: picture.height };
  const others = [...picture.title, ...picture.legend.flatMap(({ lines }) => lines)].map((line) => boxOf(line));
  const outside = others.filter((box) => !within(box, sheet));
  return [...inCards, ...inStages, ...inNotes, ...inLabels, ...words, ...outside].map(({ name }) => name);
}

function overSigns(picture: Layout): readonly string[] {
  const labels = picture.bands.flatMap(({ labels }) => labels);
  return [...picture.cards, ...labels, ...picture.legend.map(({ glyph, lines }) => ({ glyphs: [glyph], lines }))]
    .flatMap(({ lines, glyphs }) => {
      const signs = glyphs.map(({ x, y }) => ({ x: x + 1, y: y + 2, w: 12, h: 10 }));
      return lines.map((line) => boxOf(line)).filter((box) => signs.some((sign) => overlap(sign, box)));
    })
    .map(({ name }) => name);
}

function astray(picture: Layout): readonly string[] {
  const bands = new Map(picture.bands.map((band) => [band.id, band]));
  return picture.cards
    .filter((card) => {
      const band = bands.get(card.lane);
      const [first, last] = [picture.columns[card.from], picture.columns[card.to]];
      if (!band || !first || !last) return true;
      const x = Math.min(first.x, last.x);
      const right = Math.max(first.x + first.w, last.x + last.w);
      return !within(card, { x, y: band.y, w: right - x, h: band.h });
    })
    .map(({ card }) => card.label);
}

function crossing(picture: Layout): readonly string[] {
  const boxes = boxesOf(picture);
  return picture.connectors.flatMap(({ kind, points, from, to }) =>
    points.slice(1).flatMap((b, i) => {
      const a = points[i] ?? b;
      const line = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
      return boxes.filter((box) => overlap(line, box)).map(({ name }) => `${kind} ${from} → ${to} crosses “${name}”`);
    }),
  );
}

function struckOut(picture: Layout): readonly string[] {
  return picture.curves.flatMap(({ lines }) => {
    const words = lines.flatMap(({ points }) => points.flatMap((point) => point.lines.map((line) => boxOf(line))));
    const segments = lines.flatMap((line) => line.segments);
    return words
      .filter((box) =>
        segments.some(({ from, controls: [c, d], to }) =>
          Array.from({ length: 33 }, (_, i) => i / 32).some((t) => {
            const u = 1 - t;
            const at = (a: number, b: number, e: number, f: number) =>
              u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * e + t * t * t * f;
            const point = { x: at(from.x, c.x, d.x, to.x), y: at(from.y, c.y, d.y, to.y), w: 0, h: 0 };
            return within(point, { ...box, y: box.y + 2, h: box.h - 4 });
          }),
        ),
      )
      .map(({ name }) => name);
  });
}
