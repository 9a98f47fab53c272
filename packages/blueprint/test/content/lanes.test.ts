import { describe, expect, it, test } from 'vitest';
import { blueprintOf, lanes } from '../../src/index.ts';
import { bandsOf, draw, example, journeyOf, journeyWith, textsIn } from '../designs.ts';

const lines = ['line-of-interaction', 'line-of-visibility', 'line-of-internal-interaction'];

describe('the blueprint of the first evening', () => {
  const design = example('yamanoi/yamanoi.dfes');
  const blueprint = blueprintOf(design, journeyOf(design, 'FirstEvening'));

  it('has its lanes and lines in the order of the field', () => {
    expect(bandsOf(blueprint)).toEqual([
      'emotion',
      'time',
      'evidence',
      'actions',
      'touchpoints',
      'line-of-interaction',
      'frontstage',
      'line-of-visibility',
      'backstage',
      'line-of-internal-interaction',
      'support',
      'fail-points',
      'data-points',
      'principles',
    ]);
  });

  it('has a column for each step, in stages', () => {
    expect(blueprint.columns.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Steps out of the taxi',
      '2 Walks to the room',
      "3 Drinks tea and blends this year's",
    ]);
    expect(blueprint.stages.map(({ title, from, to }) => `${title} ${from}–${to}`)).toEqual([
      'Arrive 0–1',
      'Settle 2–2',
    ]);
  });

  it('has a row for each role that acts on the stage', () => {
    const frontstage = blueprint.bands.find(({ id }) => id === 'frontstage');
    expect(frontstage).toMatchObject({
      rows: [
        { name: 'Front host', detail: { text: 'anticipating', icon: 'rank-3' } },
        { name: 'Kitchen hand', detail: { text: 'responsive', icon: 'rank-2' } },
      ],
    });
  });

  it('tells the state of the four principles at each step, and what they add up to', () => {
    const principles = blueprint.bands.find(({ id }) => id === 'principles');
    expect(principles).toMatchObject({
      rows: [
        { name: 'Emotional', sum: '2 of 2' },
        { name: 'Adaptive', sum: '1 of 1' },
        { name: 'Co-creative', sum: '1 of 2' },
        { name: 'Consistent', sum: '1 of 2' },
      ],
    });
    expect(textsIn(blueprint, 'principles')).toEqual({
      0: ['evaluated', 'evaluated', 'open', 'evaluated'],
      2: ['supported', 'set aside', 'supported', 'open'],
    });
  });

  it('says at the top for whom, when, and what is promised', () => {
    expect(blueprint.heading).toMatchObject({
      title: 'Arrival to first evening',
      facts: [
        { name: 'For', text: 'Keiko, 62' },
        { name: 'Scenario', text: 'A rainy Friday in November, the third visit' },
        { name: 'State', text: 'Future: as it is meant to be' },
        { name: 'Promise', text: 'We remember, so that you need not explain' },
        { name: 'Design', text: 'A welcome that remembers you · version 0.3 · draft' },
      ],
    });
  });
});

describe('a lane takes no room', () => {
  test.each([
    ['without evidence', 'evidence', 'time: 2 min', 'evidence: "A lamp"'],
    ['without a touchpoint', 'touchpoints', '', 'touchpoint: Gate'],
    ['without anybody on the stage', 'frontstage', 'support: "Stove"', 'frontstage: "Greets"'],
    ['without anything backstage', 'backstage', 'frontstage: "Greets"', 'backstage: "Cooks"'],
    ['without a system', 'systems', 'support: "Stove"', 'system: "Till"'],
    ['without a policy', 'policies', 'support: "Stove"', 'policy: "No shoes"'],
    ['without a pain', 'pains', '', 'pain: "Rain"'],
    ['without a feeling', 'emotion', 'thought: "Rain"', 'emotion: 0'],
    ['without a touchpoint whose principles it could tell', 'principles', 'emotion: 0', 'touchpoint: Gate'],
    ['without a data point', 'data-points', 'touchpoint: Gate', 'touchpoint: Taxi'],
  ])('%s', (_, lane, without, with_) => {
    const others = 'touchpoint Gate "Gate" touchpoint Taxi "Taxi" data-point Mood "Mood" { at: Taxi }';
    const bands = (inside: string) =>
      bandsOf(draw(`${others} ${journeyWith(`step A "Arrives" { ${inside} }`)}`).blueprint);
    expect(bands(without)).not.toContain(lane);
    expect(bands(with_)).toContain(lane);
  });
});

describe('lanes', () => {
  const text = journeyWith('step A "Arrives" { emotion: +1 evidence: "A lamp" pain: "Rain" }');

  it('are hidden, and moved above or below, as one likes', () => {
    const { blueprint } = draw(text, { lanes: { pains: 'above', emotion: 'below', evidence: 'hidden' } });
    expect(bandsOf(blueprint)).toEqual(['pains', 'actions', ...lines, 'emotion']);
  });

  it('are told of with where they stand, and may stand; hidden ones too, empty ones not', () => {
    const { blueprint } = draw(text, { lanes: { emotion: 'hidden' } });
    expect(blueprint.lanes.map(({ id, place, places }) => [id, place, ...places])).toEqual([
      ['emotion', 'hidden', 'above', 'below'],
      ['evidence', 'core', 'core'],
      ['actions', 'core', 'core'],
      ['pains', 'below', 'below', 'above'],
    ]);
  });

  it('stand where they usually do when asked for a place that they cannot have', () => {
    const { blueprint } = draw(text, { lanes: { evidence: 'below', pains: 'core' } });
    expect(blueprint.bands).toEqual(draw(text).blueprint.bands);
  });

  it('take lines with them that part nothing any more', () => {
    expect(bandsOf(draw(text, { lanes: { actions: 'hidden', pains: 'hidden' } }).blueprint)).toEqual([
      'emotion',
      'evidence',
    ]);
  });

  it('have names of their own', () => {
    expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
    expect(new Set(lanes.map(({ name }) => name)).size).toBe(lanes.length);
  });
});

describe('what cards bear', () => {
  const text = `role Host "Host" { centricity: anticipating }
    ${journeyWith('step A "Arrives" { wait: 2 min participation: informs moment-of-truth: "First look" frontstage Host: "Greets" }')}`;
  const details = ['moments-of-truth', 'waits', 'participation', 'centricity'] as const;
  const everywhere = (place: 'above' | 'core' | 'hidden') => Object.fromEntries(details.map((id) => [id, place]));

  it('has no lane of its own', () => {
    expect(bandsOf(draw(text).blueprint)).toEqual(['time', 'actions', lines[0], 'frontstage', ...lines.slice(1)]);
  });

  it('has one where it is wanted, and is on the cards no more', () => {
    const { blueprint } = draw(text, { lanes: everywhere('above') });
    expect(bandsOf(blueprint).slice(0, 4)).toEqual(details);
    expect(details.map((id) => textsIn(blueprint, id)[0])).toEqual([
      ['First look'],
      ['2\u00a0min'],
      ['informs'],
      ['Host | anticipating'],
    ]);
    expect(textsIn(blueprint, 'actions')).toEqual({ 0: ['Arrives'] });
    expect(bandsOf(blueprint)).not.toContain('time');
  });

  it('is nowhere when it is hidden', () => {
    const { blueprint, picture } = draw(text, { lanes: everywhere('hidden') });
    expect(bandsOf(blueprint)).toEqual(['actions', lines[0], 'frontstage']);
    expect(picture.cards.flatMap(({ card }) => [card.emphasis ?? [], card.marks].flat())).toEqual([]);
    expect(blueprint.lanes.map(({ id }) => id)).toEqual(expect.arrayContaining([...details]));
  });
});

describe('cards', () => {
  it('say what the step says', () => {
    const { blueprint } = draw(
      journeyWith(`step A "Arrives" {
        time: 2 min time-limit: 4 min wait: 1 min thought: "Rain again" participation: informs
        moment-of-truth: "First impression"
        fail-point "Gate is locked" { impact: high recovery: "Ring the bell" }
      }`),
    );
    expect(textsIn(blueprint, 'actions')).toEqual({ 0: ['Arrives | “Rain again” | First impression | informs'] });
    expect(textsIn(blueprint, 'time')).toEqual({ 0: ['2\u00a0min | 1\u00a0min wait | 4\u00a0min at most'] });
    expect(textsIn(blueprint, 'fail-points')).toEqual({ 0: ['Gate is locked | high impact | Ring the bell'] });
    const actions = blueprint.bands.find(({ id }) => id === 'actions');
    expect(actions).toMatchObject({
      rows: [
        { cells: [{ cards: [{ emphasis: 'moment-of-truth', marks: ['moment-of-truth', 'wait', 'fail-point'] }] }] },
      ],
    });
  });

  it('name the lane, the role and their signs to those who do not see them', () => {
    const { blueprint } = draw(
      `role Host "Host" ${journeyWith('step A "Arrives" { wait: 1 min frontstage Host: "Greets" pain: "Rain" }')}`,
    );
    const labels = blueprint.bands.flatMap((band) =>
      band.band === 'lane'
        ? band.rows.flatMap(({ cells }) => cells.flatMap(({ cards }) => cards.map(({ label }) => label)))
        : [],
    );
    expect(labels).toEqual([
      'Time: 1\u00a0min wait; The customer waits',
      'Customer actions: Arrives; The customer waits',
      'Frontstage, Host: Greets',
      'Pains: Rain; Pain',
    ]);
  });

  it('stand across the lane where a step is self-contained', () => {
    const { blueprint } = draw(
      journeyWith(
        'step A "Arrives" { frontstage: "Greets" }',
        'step B "Walks" { self-contained: "They know the way" }',
      ),
    );
    expect(textsIn(blueprint, 'frontstage')).toEqual({ 0: ['Greets'], 1: ['Self-contained | They know the way'] });
  });

  test.each([
    ['its channels', 'channel: phone, chat', 'phone, chat'],
    ['its level', 'channel: web level: core', 'web · core'],
    ['what carries it, where the channel is another', 'channel: other medium: physical', 'physical'],
    ['that it is another, where that is all', 'channel: other', 'other'],
  ])('say of a touchpoint %s', (_, says, caption) => {
    const { blueprint } = draw(`touchpoint T "Gate" { ${says} } ${journeyWith('step A "A" { touchpoint: T }')}`);
    expect(textsIn(blueprint, 'touchpoints')).toEqual({ 0: [`Gate | ${caption}`] });
  });

  it('stretch over a stage or the journey where the opportunity is theirs', () => {
    const { blueprint } = draw(`journey J "J" { opportunity: "All of it"
      stage S "S" { opportunity: "Half of it" step A "A" step B "B" { opportunity: "This" } } stage T "T" { step C "C" } }`);
    const lane = blueprint.bands.find(({ id }) => id === 'opportunities');
    expect(lane).toMatchObject({
      rows: [
        {
          cells: [
            { from: 0, to: 2 },
            { from: 0, to: 1 },
            { from: 1, to: 1 },
          ],
        },
      ],
    });
  });

  it('have ids of their own, also where texts repeat', () => {
    const { picture } = draw(journeyWith('step A "A" { evidence: "Lamp" evidence: "Lamp" pain: "Rain", "Rain" }'));
    const ids = picture.cards.map(({ card }) => card.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each([
  ['all in minutes', ['time: 2 min', 'time: 3 min'], '5\u00a0min in all'],
  ['in hours and minutes', ['time: 90 min', 'time: 1 h'], '2\u00a0h 30\u00a0min in all'],
  ['with waits', ['time: 2 min wait: 30 s'], '2\u00a0min 30\u00a0s in all'],
  ['over days', ['time: 2 days', 'time: 1 week'], '9\u00a0days in all'],
  ['not where a month has no fixed length', ['time: 1 month', 'time: 2 min'], undefined],
])('times add up %s', (_, inside, sum) => {
  const { blueprint } = draw(journeyWith(...inside.map((says, i) => `step S${i} "S" { ${says} }`)));
  const lane = blueprint.bands.find(({ id }) => id === 'time');
  expect(lane && 'detail' in lane ? lane.detail : undefined).toBe(sum);
});
