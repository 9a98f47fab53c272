import { describe, expect, it, test } from 'vitest';
import { layPages, renderPanes, renderSvg, renderTable, viewsOf } from '../../src/index.ts';
import { designOf, draw, journeyOf } from '../designs.ts';
import { readXml } from '../svg/xml.ts';

const night = (titles: readonly string[], language: 'ar' | 'he' = 'ar') => `
  touchpoint Gate "${language === 'ar' ? 'البوابة' : 'השער'}" { channel: phone }
  journey Night "${titles[0]}" {
    stage In "${titles[1]}" { step Out "${titles[2]}" { touchpoint: Gate emotion: +1 frontstage: "يستقبل" next: Sleep } step Walk "${titles[2]}" }
    stage Settle "${titles[3]}" { step Sleep "${titles[4]}" { emotion: -1 frontstage: "Till 3000" } } }`;
const arabic = night(['ليلة واحدة', 'الوصول', 'تنزل من السيارة', 'الاستقرار', 'تنام']);

describe('a journey in Arabic', () => {
  const { blueprint, picture } = draw(arabic);

  it('runs from right to left', () => {
    expect(blueprint.direction).toBe('rtl');
    const [first, second] = picture.stages;
    expect(first && second && first.x > second.x).toBe(true);
    expect(picture.columns.map(({ x }) => x)).toEqual(picture.columns.map(({ x }) => x).toSorted((a, b) => b - a));
    const [start, end] = [picture.curves[0]?.lines[0]?.points[0], picture.curves[0]?.lines[0]?.points[1]];
    expect(start && end && start.x > end.x).toBe(true);
  });

  it('has its labels at the right, beside the first step', () => {
    const [first] = picture.columns;
    const labels = picture.bands.flatMap((band) => (band.band === 'line' ? [] : band.labels));
    expect(labels.every(({ x }) => first && x >= first.x + first.w)).toBe(true);
    const panes = renderPanes(picture);
    expect(panes.labels.svg).toMatch(new RegExp(`viewBox="${picture.seams.labels} `));
    expect(panes.labels.w + panes.body.w).toBeCloseTo(picture.width, 0);
  });

  it('begins each text at the right, in whichever letters', () => {
    const cards = picture.cards.filter(({ lane }) => lane === 'frontstage');
    for (const { lines, w } of cards) {
      expect(lines.map(({ align, x }) => [align, x])).toEqual(lines.map(() => ['end', w - 9]));
    }
  });

  it('leads its arrows from right to left', () => {
    const [next] = picture.connectors.filter(({ kind }) => kind === 'next');
    expect((next?.points[0]?.x ?? 0) > (next?.points.at(-1)?.x ?? 0)).toBe(true);
  });

  it('has signs at the beginning of their texts', () => {
    const chip = picture.cards.find(({ lane }) => lane === 'touchpoints');
    expect(chip?.glyphs[0]?.x).toBeGreaterThan((chip?.w ?? 0) / 2);
  });

  it('has a table that is read from the right', () => {
    const [table] = readXml(renderTable(blueprint)).tags;
    expect(table?.attributes.dir).toBe('rtl');
  });

  it('is so on every page and in every view', () => {
    expect(layPages(blueprint, { width: 400, height: 600 }).every((page) => page.blueprint.direction === 'rtl')).toBe(
      true,
    );
    const design = designOf(arabic);
    const journey = journeyOf(design);
    const directions = viewsOf(design, journey).map((view) => view.render(design, journey).direction);
    expect(new Set(directions)).toEqual(new Set(['rtl']));
  });

  it('is drawn without a number that is none', () => {
    expect(renderSvg(picture)).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test.each([
  ['in Hebrew', ['לילה אחד', 'הגעה', 'יוצאת', 'מתמקמת', 'ישנה'], 'rtl'],
  ['in English', ['One night', 'Arrive', 'Steps out', 'Settle', 'Sleeps'], undefined],
  ['in English with some Arabic', ['One night', 'الوصول', 'Steps out', 'Settle', 'تنام'], undefined],
  ['in Arabic with some English', ['ليلة واحدة', 'الوصول', 'Check-in', 'الاستقرار', 'تنام'], 'rtl'],
] as const)('the direction of a journey %s', (_, titles, direction) => {
  expect(draw(night(titles)).blueprint.direction).toBe(direction);
});
