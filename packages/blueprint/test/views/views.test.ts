import { describe, expect, it, test } from 'vitest';
import { type Blueprint, layout, placeOf, renderPanes, renderTable, tableOf, views, viewsOf } from '../../src/index.ts';
import { crossingsIn, inFewCrossings } from '../../src/views/crossings.ts';
import { bandsOf, designOf, example, journeyOf, textsIn } from '../designs.ts';
import { readXml } from '../svg/xml.ts';

const plan = `persona Ana "Ana" { context: "Travels" quote: "Just let me sleep" goal: "To rest" need Quiet "Quiet" }
touchpoint Desk "The desk" { channel: counter
  emotional: "A warm word" }
touchpoint Room "The room" { medium: physical }
journey Night "The night" { for: Ana
  state: future
  stage In "Coming in" {
    step CheckIn "Checks in" { touchpoint: Desk
      time: 3 min
      emotion: +1 calm
      thought: "At last" }
    step Sleep "Sleeps" { touchpoint: Room
      emotion: +2 calm }
    step Call "Calls" { touchpoint: Desk }
  }
}`;
const actual = `journey March "The night in March" { for: Ana
  state: actual
  actual-of: Night
  stage In "Coming in" {
    step CheckIn "Waits at the desk" { touchpoint: Desk
      time: 14 min
      emotion: -1 frustrated
      deviation: failed }
    step Charger "Borrows a charger" { touchpoint: Desk
      deviation: ad-hoc }
    step Sleep "Sleeps" { touchpoint: Room
      emotion: +2 calm }
    step Call "Does not call" { deviation: missing }
  }
}`;
const today = `journey Today "The night today" { for: Ana
  state: current
  stage In "Coming in" { step CheckIn "Fills in a form" { touchpoint: Desk } step Breakfast "Eats" {} }
}`;

function show(id: string, text: string, name?: string): Blueprint {
  const design = designOf(text);
  const journey = journeyOf(design, name);
  const view = viewsOf(design, journey).find((one) => one.id === id);
  if (!view) throw new Error(`The journey has no view ${id}.`);
  return view.render(design, journey);
}

describe('the views', () => {
  it.each([
    [plan, 'Night', ['blueprint', 'journey-map', 'coverage']],
    [plan + actual, 'Night', ['blueprint', 'journey-map', 'planned-actual', 'coverage']],
    [plan + actual, 'March', ['blueprint', 'journey-map', 'planned-actual', 'coverage']],
    [plan + today, 'Night', ['blueprint', 'journey-map', 'current-future', 'coverage']],
    ['journey J "J" {}', 'J', ['blueprint', 'journey-map']],
  ] as const)('are those that have something to show (%#)', (text, name, ids) => {
    const design = designOf(text);
    const found = viewsOf(design, journeyOf(design, name)).map(({ id }) => id);
    expect(found.filter((id) => id !== 'overview')).toEqual(ids);
  });

  const design = example('yamanoi/yamanoi.dfes');
  const journey = journeyOf(design);
  test.each(viewsOf(design, journey).map((view) => [view.id, view.render(design, journey)] as const))(
    'draw, list and lead back to the text (%s)',
    (_, content) => {
      for (const pane of Object.values(renderPanes(layout(content)))) readXml(pane.svg);
      const { tags } = readXml(renderTable(content));
      const parts = tags.flatMap(({ attributes }) => attributes['data-card'] ?? []);
      expect(parts.length).toBeGreaterThan(5);
      expect(parts.filter((part) => placeOf(content, part) === undefined)).toEqual([]);
    },
  );

  it('have names of their own', () => {
    expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
    expect(new Set(views.map(({ title }) => title)).size).toBe(views.length);
  });
});

describe('the journey map', () => {
  const map = show('journey-map', plan);

  it('is about the person first', () => {
    expect(map.heading.facts.slice(0, 3)).toEqual([
      { name: 'Persona', text: 'Ana. Travels' },
      { name: 'Says', text: '“Just let me sleep”' },
      { name: 'Wants', text: 'To rest' },
    ]);
  });

  it('tells what the customer does, thinks and feels, and nothing of what is behind the stage', () => {
    expect(bandsOf(map)).toEqual(['doing', 'thinking', 'emotion', 'touchpoints', 'time']);
    expect(textsIn(map, 'thinking')).toEqual({ 0: ['“At last”'] });
  });
});

describe('planned against actual', () => {
  const seen = show('planned-actual', plan + actual, 'March');

  it('has the steps of both in one order', () => {
    expect(seen.columns.map(({ title }) => title)).toEqual([
      'Waits at the desk',
      'Borrows a charger',
      'Sleeps',
      'Does not call',
    ]);
  });

  it('marks what differs, and only that', () => {
    expect(textsIn(seen, 'differences')).toEqual({
      0: ['Tried, without success', 'Felt worse | +1 → −1', 'Took longer | 3\u00a0min → 14\u00a0min'],
      1: ['Not planned'],
      3: ['Did not happen'],
    });
  });

  it('says where one of the two has no such step', () => {
    expect(textsIn(seen, 'actions')).toMatchObject({
      1: ['Not planned', 'Borrows a charger'],
      3: ['Calls', 'Did not happen'],
    });
  });

  it('is the same from either of the two', () => {
    expect(tableOf(show('planned-actual', plan + actual, 'Night'))).toEqual(tableOf(seen));
  });
});

describe('current against future', () => {
  const seen = show('current-future', plan + today, 'Night');

  it('tells what is new and what is left out', () => {
    expect(textsIn(seen, 'differences')).toMatchObject({ 1: ['New'], 2: ['New'], 3: ['Left out'] });
  });

  it('speaks of what shall be, and of what turns out better', () => {
    const felt = (state: string, says: string) =>
      `journey J${state} "J" { state: ${state} stage S "S" { step A "A" { ${says} } } }`;
    const differing = show(
      'current-future',
      felt('current', 'emotion: -1 angry wait: 9 min time: 2 min') +
        felt('future', 'emotion: +1 wait: 3 min time: 5 min'),
    );
    expect(textsIn(differing, 'differences')).toEqual({
      0: ['Feels better | −1 → +1', 'Takes longer | 2\u00a0min → 5\u00a0min', 'Waits less | 9\u00a0min → 3\u00a0min'],
    });
    const lane = differing.bands.find(({ id }) => id === 'differences');
    expect(lane).toMatchObject({
      rows: [{ cells: [{ cards: [{ emphasis: 'better' }, { emphasis: 'differs' }, { emphasis: 'better' }] }] }],
    });
  });

  it('takes steps at one touchpoint for the same only where that keeps the order', () => {
    const journey = (state: string, ...steps: readonly string[]) =>
      `journey J${state} "J" { state: ${state} stage S "S" { ${steps.map((step) => `step ${step} { touchpoint: Desk }`).join(' ')} } }`;
    const [before, after] = [
      journey('current', 'Sent "Is sent home"', 'Enter "Enters"'),
      journey('future', 'Enter "Enters"', 'Sign "Signs"'),
    ];
    const seen = show('current-future', `touchpoint Desk "Desk" ${before} ${after}`);
    expect(textsIn(seen, 'differences')).toEqual({ 0: ['Left out'], 2: ['New'] });
  });

  it('is not there for journeys of other people', () => {
    const other = today.replace('for: Ana', 'for: Bo').replace('Today', 'Today2');
    expect(() => show('current-future', `${plan} persona Bo "Bo" {} ${other}`, 'Night')).toThrow('no view');
  });
});

describe('coverage', () => {
  const seen = show('coverage', plan);

  it('says of each touchpoint and principle in a word how far it is, and by what', () => {
    expect(textsIn(seen, 'here')[0]).toEqual([expect.stringContaining('A warm word'), 'Open']);
    expect(tableOf(seen).columns.map(({ items }) => items[0]?.lines[0])).toEqual([
      'Emotional',
      'Adaptive',
      'Co-creative',
      'Consistent',
    ]);
  });
});

describe('the overview', () => {
  const seen = show(
    'overview',
    `${plan}
    challenge Rest "How might Ana rest?" { for: Ana }
    value-proposition Calm "A quiet night" { answers: Rest }
    value-proposition Loose "A promise nobody asked for" {}`,
  );

  it('leads from the people onward, and says where the trace ends', () => {
    const name = (id: string) => /(\w+)\/trace/.exec(id)?.[1];
    expect(seen.threads?.map(({ from, to }) => [name(from), name(to)])).toEqual([
      ['Ana', 'Rest'],
      ['Rest', 'Calm'],
    ]);
    expect(textsIn(seen, 'trace')[2]).toContainEqual('A promise nobody asked for | No touchpoint realises it yet');
  });

  it('says of ties that skip a column where they come from, unless threads lead there', () => {
    const needs = 'persona Bo "Bo" { need Warm "Warm" need Dry "Dry" }';
    const direct = `${needs} value-proposition Stove "A stove" { serves: Bo.Warm }`;
    expect(textsIn(show('overview', `${plan} ${direct}`), 'trace')[2]?.[0]).toContain('also for Bo');
    const through = `${direct.replace('{ serves', '{ answers: Cold serves')} challenge Cold "Cold?" { for: Bo }`;
    expect(textsIn(show('overview', `${plan} ${through}`), 'trace')[2]?.[0]).not.toContain('also for');
  });

  it('draws its threads', () => {
    const picture = layout(seen);
    expect(picture.threads).toHaveLength(2);
    expect(picture.threads.every(({ from, to }) => from.x < to.x)).toBe(true);
  });
});

describe('columns in few crossings', () => {
  const tied = (pairs: readonly string[]) => (a: string, b: string) => pairs.includes(a + b);

  it('cross only where they must', () => {
    const pairs = tied(['a3', 'b2', 'c1']);
    const columns = [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ];
    expect(crossingsIn(columns, pairs)).toBe(3);
    expect(crossingsIn(inFewCrossings(columns, pairs), pairs)).toBe(0);
    const all = tied(['a1', 'a2', 'b1', 'b2']);
    expect(
      crossingsIn(
        inFewCrossings(
          [
            ['a', 'b'],
            ['1', '2'],
          ],
          all,
        ),
        all,
      ),
    ).toBe(1);
  });

  it('stay as they are where nothing crosses', () => {
    const columns = [
      ['a', 'b'],
      ['1', '2'],
    ];
    expect(inFewCrossings(columns, tied(['a1', 'b2']))).toBe(columns);
  });
});
