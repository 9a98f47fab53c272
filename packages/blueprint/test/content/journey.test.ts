import { describe, expect, it, test } from 'vitest';
import { blueprintOf, layout, placeOf, renderSvg } from '../../src/index.ts';
import { bandsOf, designOf, draw, journeyOf, journeyWith, textsIn } from '../designs.ts';

describe('what is missing is said in the picture', () => {
  test.each([
    ['a journey without stages', 'journey J "A journey"', /“A journey” has no stages yet/],
    ['a journey with empty braces', 'journey J {}', /“J” has no stages yet/],
    ['stages without steps', 'journey J "A journey" { stage S "S" stage T "T" }', /“A journey” has no steps yet/],
    ['a step with nothing but a title', journeyWith('step A "Arrives"'), /Nothing happens on or behind the stage yet/],
    ['a step without even that', journeyWith('step A'), /Nothing happens on or behind the stage yet/],
  ])('%s', (_, text, said) => {
    const { blueprint, picture } = draw(text);
    expect(blueprint.missing).toEqual([expect.stringMatching(said)]);
    expect(picture.notes).toHaveLength(1);
    expect(renderSvg(picture)).not.toMatch(/NaN|undefined/);
  });

  it('not where somebody acts', () => {
    expect(draw(journeyWith('step A "A" { support: "Stove" }')).blueprint.missing).toEqual([]);
  });

  it('not where the lanes are only hidden', () => {
    const { blueprint } = draw(journeyWith('step A "A" { support: "Stove" }'), { lanes: { support: 'hidden' } });
    expect(blueprint.missing).toEqual([]);
  });

  it('in the place of a stage that has no steps', () => {
    const { blueprint } = draw('journey J "J" { stage S "S" { step A "A" } stage T "T" }');
    expect(blueprint.columns.map(({ number, title }) => [number, title])).toEqual([
      [1, 'A'],
      [undefined, 'No steps yet'],
    ]);
    expect(textsIn(blueprint, 'actions')[1]).toEqual(['No steps yet | A step becomes a column here.']);
  });
});

it('is plain data, which can be sent and compared', () => {
  const { blueprint } = draw(journeyWith('step A "Arrives" { frontstage: "Greets" emotion: +1 }'));
  expect(JSON.parse(JSON.stringify(blueprint))).toEqual(blueprint);
});

it('keeps the ids of cards when a step comes before them', () => {
  const cards = (...steps: readonly string[]) =>
    draw(`touchpoint T "T" data-point D "D" { at: T } ${journeyWith(...steps)}`).picture.cards.map(
      ({ card }) => card.id,
    );
  const step = 'step A "A" { touchpoint: T evidence: "Lamp" evidence: "Door" }';
  const after = cards('step Before "Before" { touchpoint: T evidence: "Sign" }', step);
  const kept = cards(step).filter((id) => !id.includes('data-points'));
  expect(after).toEqual(expect.arrayContaining(kept));
});

it('shows the three lines as soon as there is a step', () => {
  const { blueprint } = draw(journeyWith('step A "Arrives"'));
  expect(bandsOf(blueprint)).toEqual([
    'actions',
    'line-of-interaction',
    'line-of-visibility',
    'line-of-internal-interaction',
  ]);
});

describe('arrows', () => {
  const steps = (...next: readonly string[]) =>
    draw(journeyWith(...next.map((says, i) => `step S${i} "S" { ${says ? `next: ${says}` : ''} }`))).blueprint.links;

  test.each([
    ['none where the order of the columns says it', ['S1', 'S2', ''], []],
    ['none where nothing is said', ['', '', ''], []],
    ['to a step further on', ['S2', '', ''], [[0, 2]]],
    ['back to an earlier step', ['', '', 'S0'], [[2, 0]]],
    [
      'to all ways at a fork',
      ['S1, S2', '', ''],
      [
        [0, 1],
        [0, 2],
      ],
    ],
    ['not to itself', ['S0', '', ''], []],
    ['one for a name written twice', ['S2, S2', '', ''], [[0, 2]]],
  ])('%s', (_, next, links) => {
    expect(steps(...next).map(({ from, to }) => [from, to])).toEqual(links);
  });

  it('say in words that a journey goes on in another', () => {
    const design = designOf(
      `${journeyWith('step A "A" { next: K.B }')} journey K "K" { stage T "T" { step B "Boards the bus" } }`,
    );
    const blueprint = blueprintOf(design, journeyOf(design, 'J'));
    expect(blueprint.links).toEqual([]);
    expect(textsIn(blueprint, 'actions')).toEqual({ 0: ['A | Boards the bus'] });
  });

  it('share no stretch of their tracks', () => {
    const next = ['S5, S3', 'S4', 'S5', 'S1', '', ''];
    const text = journeyWith(...next.map((says, i) => `step S${i} "S" { ${says ? `next: ${says}` : ''} }`));
    const stretches = draw(text)
      .picture.connectors.filter(({ kind }) => kind === 'next')
      .map(({ points }) => ({
        y: points[1]?.y,
        from: Math.min(...points.map(({ x }) => x)),
        to: Math.max(...points.map(({ x }) => x)),
      }));
    const shared = stretches.filter((a, i) =>
      stretches.some((b, j) => j > i && a.y === b.y && a.from < b.to && b.from < a.to),
    );
    expect(stretches).toHaveLength(5);
    expect(shared).toEqual([]);
  });
});

describe('the emotion curve', () => {
  it('goes through what each step feels, and is dotted over those that say nothing', () => {
    const { picture } = draw(
      journeyWith(
        'step A "A" { emotion: +2 valued "At last" }',
        'step B "B"',
        'step C "C" { emotion: -1 angry }',
        'step D "D" { emotion: 0 }',
      ),
    );
    const [line] = picture.curves[0]?.lines ?? [];
    expect(line?.points.map(({ feeling, lines }) => [feeling.level, ...lines.map(({ text }) => text)])).toEqual([
      [2, 'valued', '“At last”'],
      [-1, 'angry'],
      [0, '0'],
    ]);
    expect(line?.segments.map(({ guessed }) => guessed)).toEqual([true, false]);
  });

  it('names good feelings above the line and bad ones below', () => {
    const { picture } = draw(journeyWith('step A "A" { emotion: +1 calm }', 'step B "B" { emotion: -1 angry }'));
    const points = picture.curves[0]?.lines[0]?.points ?? [];
    expect(points.map(({ y, lines }) => Math.sign((lines[0]?.y ?? 0) - y))).toEqual([-1, 1]);
  });

  it('stands beside what the plan intended for steps of the same name', () => {
    const design =
      designOf(`journey Plan "Plan" { state: planned stage S "S" { step A "A" { emotion: +2 } step B "B" { emotion: +1 } } }
      journey Real "Real" { state: actual actual-of: Plan stage S "S" {
        step A "A" { emotion: -1 deviation: failed } step X "X" { emotion: 0 deviation: ad-hoc } step B "B" { deviation: missing } } }`);
    const blueprint = blueprintOf(design, journeyOf(design, 'Real'));
    expect(blueprint.bands[0]).toMatchObject({
      name: 'Emotion',
      series: [
        {
          name: 'as it was',
          role: 'main',
          points: [
            { column: 0, level: -1 },
            { column: 1, level: 0 },
          ],
        },
        {
          name: 'as intended',
          role: 'other',
          points: [
            { column: 0, level: 2 },
            { column: 2, level: 1 },
          ],
        },
      ],
    });
    expect(textsIn(blueprint, 'actions')).toEqual({
      0: ['A | tried, without success'],
      1: ['X | not planned'],
      2: ['B | did not happen'],
    });
  });
});

describe('the way back to the text', () => {
  const text = journeyWith('step A "Arrives" { frontstage: "Greets" emotion: +1 }');
  const design = designOf(text);
  const blueprint = blueprintOf(design, journeyOf(design));
  const { cards, curves } = layout(blueprint);
  const written = (id: string) => {
    const place = placeOf(blueprint, id);
    return place && text.slice(place.start, place.end);
  };

  it('leads from a card to its words', () => {
    const card = cards.find(({ lane }) => lane === 'frontstage');
    expect(written(card?.card.id ?? '')).toBe('"Greets"');
  });

  it('leads from a point of the curve to the feeling', () => {
    expect(written(curves[0]?.lines[0]?.points[0]?.feeling.id ?? '')).toBe('+1');
  });

  it('leads from a stage to its declaration', () => {
    expect(written(blueprint.stages[0]?.source.node ?? '')).toMatch(/^stage S "A stage" \{/);
  });

  it('leads nowhere from what is not there any more', () => {
    expect(written('nothing')).toBeUndefined();
  });
});

describe('the width', () => {
  const stepsOf = (count: number) =>
    journeyWith(...Array.from({ length: count }, (_, i) => `step S${i} "Step" { support: "x" }`));

  it('of twelve steps is that of a wide screen', () => {
    const { width } = draw(stepsOf(12)).picture;
    expect(width).toBeGreaterThan(1500);
    expect(width).toBeLessThanOrEqual(1900);
  });

  it('of sixty steps leaves each as wide as one of fourteen', () => {
    const widest = ({ columns }: { columns: readonly { w: number }[] }) => Math.max(...columns.map(({ w }) => w));
    expect(widest(draw(stepsOf(60)).picture)).toBe(widest(draw(stepsOf(14)).picture));
  });
});
