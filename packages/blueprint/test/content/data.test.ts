import { describe, expect, it, test } from 'vitest';
import { tableOf } from '../../src/index.ts';
import { draw, journeyWith, textsIn } from '../designs.ts';

const places = 'touchpoint Gate "Gate" touchpoint Hall "Hall" touchpoint Room "Room" touchpoint Porch "Porch"';
const steps = journeyWith(
  'step A "A" { touchpoint: Hall, Porch }',
  'step B "B" { touchpoint: Gate }',
  'step C "C" { touchpoint: Hall }',
);

/** What a design notices and changes in these steps. */
function drawn(...data: readonly string[]) {
  const { blueprint, picture } = draw(`${places} ${data.join(' ')} ${steps}`);
  const columnOf = new Map(picture.cards.map(({ card, from }) => [card.id, from]));
  return {
    blueprint,
    texts: textsIn(blueprint, 'data-points'),
    feeds: (blueprint.feeds ?? []).map(({ from, to }) => [columnOf.get(from), columnOf.get(to)]),
    lines: picture.connectors.filter(({ kind }) => kind === 'feeds'),
    picture,
  };
}

describe('a data point', () => {
  it('stands once, where its touchpoint is first met', () => {
    expect(drawn('data-point Mood "Mood" { at: Gate, Hall how: observed }').texts).toEqual({ 0: ['Mood | observed'] });
  });

  it('names what it feeds and no line leads to', () => {
    const { texts } = drawn(
      'data-point Mood "Mood" { at: Hall feeds: Host, Later } role Host "Host" adaptation Later "Later" { at: Room }',
    );
    expect(texts).toEqual({ 0: ['Mood | feeds Host | feeds Later'] });
  });
});

describe('an adaptation', () => {
  const mood = 'data-point Mood "Mood" { at: Gate feeds: Softer }';
  const softer = (at: string, more = '') => `adaptation Softer "Softer" { at: ${at} ${more} }`;

  test.each([
    ['at the first touchpoint that is met after the data are there', [mood, softer('Hall')], 2],
    ['in the same step where that is the one', [mood, softer('Gate')], 1],
    ['at its first touchpoint where nothing sets it off', [softer('Hall')], 0],
    ['at its first touchpoint, for the next time, where none comes after', [mood, softer('Porch')], 0],
  ])('stands %s', (_, data, column) => {
    expect(Object.entries(drawn(...data).texts).find(([, texts]) => texts.includes('Softer'))?.[0]).toBe(
      String(column),
    );
  });

  it('says what changes, how and for whom', () => {
    const { texts } = drawn('persona Ana "Ana"', softer('Hall', 'change: "No tour" mode: staff-discretion for: Ana'));
    expect(texts).toEqual({ 0: ['Softer | No tour | staff discretion · for Ana'] });
  });
});

describe('a line from data to an adaptation', () => {
  test.each([
    [
      'where the data say what they feed',
      'data-point Mood "Mood" { at: Gate feeds: Softer } adaptation Softer "S" { at: Hall }',
      [[1, 2]],
    ],
    [
      'where the adaptation says what sets it off',
      'data-point Mood "Mood" { at: Gate } adaptation Softer "S" { at: Hall when: Mood }',
      [[1, 2]],
    ],
    [
      'once where both say it',
      'data-point Mood "Mood" { at: Hall feeds: Softer } adaptation Softer "S" { at: Gate when: Mood }',
      [[0, 1]],
    ],
    [
      'not to one that is nowhere in the journey',
      'data-point Mood "Mood" { at: Hall feeds: Softer } adaptation Softer "S" { at: Room }',
      [],
    ],
    ['not to a role', 'data-point Mood "Mood" { at: Hall feeds: Host } role Host "Host"', []],
  ] as const)('is drawn %s', (_, data, feeds) => {
    const found = drawn(data);
    expect(found.feeds).toEqual(feeds);
    expect(found.lines).toHaveLength(feeds.length);
  });

  it('is said in words to those who do not see it', () => {
    const { blueprint } = drawn('data-point Mood "Mood" { at: Hall feeds: S } adaptation S "Softer" { at: Gate }');
    const row = tableOf(blueprint).rows.find(({ head }) => head.includes('Data points'));
    expect(row?.tracks[0]?.[0]?.items[0]?.lines).toContain('feeds Softer');
  });

  it('begins at the data and ends at the adaptation', () => {
    const { lines, picture } = drawn(
      'data-point M "M" { at: Hall feeds: S, T } data-point N "N" { at: Hall feeds: S } adaptation S "S" { at: Gate } adaptation T "T" { at: Gate }',
    );
    const boxOf = (id: string | undefined) => picture.cards.find(({ card }) => card.id === id);
    for (const { thread, points } of lines) {
      for (const [end, id] of [
        [points[0], thread?.from],
        [points.at(-1), thread?.to],
      ] as const) {
        const box = boxOf(id);
        expect(
          box && end && end.x >= box.x - 1 && end.x <= box.x + box.w && end.y >= box.y - 1 && end.y <= box.y + box.h,
        ).toBe(true);
      }
    }
    expect(lines).toHaveLength(3);
  });
});

describe('a step crosses a line', () => {
  const crossed = (says: string) => {
    const { picture } = draw(`touchpoint Gate "Gate" ${journeyWith(`step A "A" { ${says} }`)}`);
    const dashes = new Map(picture.bands.map(({ id, dashes }) => [dashes, id]));
    return picture.connectors.map(({ dot }) => dashes.get(dot?.y)?.replace('line-of-', ''));
  };

  test.each([
    ['not where the customer is alone', 'touchpoint: Gate', []],
    ['where somebody meets the customer', 'frontstage: "Greets"', ['interaction']],
    ['down to those who help unseen', 'frontstage: "Greets" backstage: "Cooks"', ['interaction', 'visibility']],
    [
      'down to support',
      'frontstage: "Greets" backstage: "Cooks" support: "Stove"',
      ['interaction', 'visibility', 'internal-interaction'],
    ],
    ['not over a side that does nothing', 'frontstage: "Greets" support: "Stove"', ['interaction']],
    ['to systems as to support', 'backstage: "Cooks" system: "Till"', ['internal-interaction']],
    ['not where it is said to be self-contained', 'self-contained: "They know the way"', []],
  ])('%s', (_, says, lines) => {
    expect(crossed(says)).toEqual(lines);
  });
});
