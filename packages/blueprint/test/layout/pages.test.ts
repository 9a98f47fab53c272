import { describe, expect, test } from 'vitest';
import { type Layout, layPages } from '../../src/index.ts';
import { draw } from '../designs.ts';

const a4 = { width: 1320, height: 930 };

/** A journey of stages with as many steps as given, each step with a card in several lanes. */
function journeyOf(...stages: readonly number[]): string {
  let number = 0;
  const step = () => {
    number += 1;
    return `step S${number} "Step ${number}" { emotion: +1  time: 5 min  evidence: "Evidence ${number}"  frontstage: "Deed ${number}"
      backstage: "Work ${number}"  support: "Help ${number}"  system: "System ${number}"  pain: "Pain ${number}" }`;
  };
  const written = stages.map((count, i) => {
    return `stage G${i} "Stage ${i + 1}" { opportunity: "Idea ${i + 1}"  ${Array.from({ length: count }, step).join('\n')} }`;
  });
  return `journey J "A journey" { opportunity: "One for all"  ${written.join('\n')} }`;
}

const pagesFor = (text: string, sheet = a4) => layPages(draw(text).blueprint, sheet);
const stepsOn = ({ blueprint }: Layout) => blueprint.columns.flatMap(({ number }) => number ?? []);
const cardsOn = (pages: readonly Layout[]) => new Set(pages.flatMap(({ cards }) => cards.map(({ card }) => card.id)));

test('a short journey is one page, as it is', () => {
  const { blueprint } = draw(journeyOf(2));
  const [page, ...others] = layPages(blueprint, { width: 1320, height: 2000 });
  expect(others).toEqual([]);
  expect(page?.blueprint.heading).toEqual(blueprint.heading);
});

describe('a long journey', () => {
  const text = journeyOf(3, 9, 1, 14, 4);
  const pages = pagesFor(text);

  test('has every card on some page, and no other', () => {
    expect(cardsOn(pages)).toEqual(cardsOn([draw(text).picture]));
  });

  test('fits its sheets, or nearly', () => {
    for (const { width, height } of pages) {
      expect(width).toBeLessThanOrEqual(a4.width);
      expect(height * 0.9).toBeLessThanOrEqual(a4.height);
    }
  });

  test('names stages, lanes and steps on every page', () => {
    for (const [i, page] of pages.entries()) {
      const [first, last] = [stepsOn(page)[0], stepsOn(page).at(-1)];
      expect(page.stages.length).toBeGreaterThan(0);
      expect(page.bands.filter(({ band }) => band !== 'line').length).toBeGreaterThan(0);
      expect(page.blueprint.heading.facts[0]).toEqual({
        name: 'Page',
        text: `${i + 1} of ${pages.length}, steps ${first} to ${last}`,
      });
    }
  });

  test('says where a stage goes on', () => {
    const titles = pages.flatMap(({ blueprint }) => blueprint.stages.map(({ title }) => title));
    expect(titles).toContain('Stage 4 (continued)');
    expect(titles).not.toContain('Stage 1 (continued)');
  });

  test('never parts a line from what is below it', () => {
    for (const { bands } of pages) expect(bands.at(-1)?.band).not.toBe('line');
  });
});

test('a card says where a line would lead that ends on another page', () => {
  const steps = Array.from({ length: 20 }, (_, i) => {
    const says = i === 0 ? 'touchpoint: Gate next: S15, S1' : i === 15 ? 'touchpoint: Hall' : '';
    return `step S${i} "Step ${i + 1}" { ${says} }`;
  });
  const text = `touchpoint Gate "Gate" touchpoint Hall "Hall"
    data-point Mood "Mood" { at: Gate feeds: Softer } adaptation Softer "Fewer words" { at: Hall }
    journey J "J" { stage S "S" { ${steps.join(' ')} } }`;
  const [first] = pagesFor(text);
  const said = first?.cards.map(({ card }) => card.parts.map((part) => part.text).join(' | ')) ?? [];
  expect(said).toEqual(expect.arrayContaining(['Step 1 | step 16: Step 16', 'Mood | Fewer words']));
  expect(first?.connectors.map(({ kind, to }) => [kind, to])).toEqual([['next', 1]]);
});

test.each([
  [
    [6, 8, 6],
    [1, 7, 15],
  ],
  [[20], [1, 8, 15]],
  [
    [7, 9, 8],
    [1, 9, 17],
  ],
])('stages of %j steps begin new pages where that costs none: at %j', (stages, starts) => {
  expect([...new Set(pagesFor(journeyOf(...stages)).map((page) => stepsOn(page)[0]))]).toEqual(starts);
});

describe('what cannot be laid out well is laid out all the same', () => {
  test.each([
    ['a journey without stages', 'journey J "J"'],
    ['a stage without steps', 'journey J "J" { stage S "S" }'],
    [
      'a card higher than the sheet',
      `journey J "J" { stage S "S" { step A "A" { evidence: "${'long '.repeat(600)}" } } }`,
    ],
  ])('%s', (_, text) => {
    expect(pagesFor(text, { width: 800, height: 500 }).length).toBeGreaterThan(0);
  });

  test('a sheet too small for anything', () => {
    expect(cardsOn(pagesFor(journeyOf(3), { width: 10, height: 10 }))).toEqual(cardsOn([draw(journeyOf(3)).picture]));
  });
});
