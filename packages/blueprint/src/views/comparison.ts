import { type Design, type Node, stepsOf, titleOf } from '@dfes/model';
import { type Said, say, type Words } from '@dfes/wording';
import { stepTitle } from '../content/action.ts';
import { type Arrangement, arranged, bearing, hidable } from '../content/arrangement.ts';
import type { Band, Blueprint, CardLane, CurveLane, Part, Stage } from '../content/blueprint.ts';
import { opportunities, timeOf, touchpointCard } from '../content/cards.ts';
import { directionOf } from '../content/direction.ts';
import { feeling } from '../content/emotion.ts';
import { Filling } from '../content/fill.ts';
import { headingOf } from '../content/heading.ts';
import { type CardLaneEntry, type LaneId, lanes } from '../content/lanes.ts';
import { byRole, type Entry, type StepView, source, textCard } from '../content/step.ts';
import { differencesOf, type Tense } from './differences.ts';
import { type Pair, pairsOf } from './pairs.ts';

/** Two journeys beside each other. */
export interface Comparison {
  readonly kind: Said;
  readonly before: Side;
  readonly after: Side;
  readonly tense: Tense;
  /** Which lanes are wanted. */
  readonly arrangement: Arrangement | undefined;
}

interface Side {
  readonly journey: Node<'journey'>;
  /** What its rows are called: `As planned`. */
  readonly name: Said;
  /** What its curve is called. */
  readonly inSeries: Said;
  /** What stands where it has no such step, and what that means for how the two differ, if anything. */
  readonly absent: Said;
  readonly lacks?: Said;
}

type Role = 'before' | 'after';

/** Two journeys in one picture: the steps of both in one order, a row for each of the two, and what differs between them. */
export function compare(design: Design, comparison: Comparison): Blueprint<Words> {
  const { kind, before, after, arrangement = {} } = comparison;
  const pairs = pairsOf(design, before.journey, after.journey);
  const heading = headingOf(design, after.journey);
  const titles = [before, after].map(({ name, journey }) => ({ name, text: titleOf(journey) }));
  const facts = heading.facts.filter(({ about }) => about === 'for' || about === 'scenario');
  return {
    journey: after.journey.id,
    kind,
    ...directionOf(after.journey),
    heading: { ...heading, facts: [...titles, ...facts] },
    stages: stagesOf(pairs),
    columns: pairs.map(({ step }, i) => ({ source: source(step), title: stepTitle(step), number: i + 1 })),
    ...arranged(
      hidable([
        ...curve(comparison, pairs),
        ...laneEntries.flatMap((entry) => laneOf(design, comparison, pairs, entry)),
      ]),
      arrangement,
    ),
    links: [],
    missing: [],
  };
}

/** A lane with a row for each of the two journeys; `both` writes into a single one. */
interface ComparedLane extends Pick<CardLaneEntry, 'id' | 'name' | 'purpose' | 'tone'> {
  readonly ofStep?: (view: StepView, pair: Pair) => readonly Entry[];
  readonly both?: (design: Design, pair: Pair, comparison: Comparison) => readonly Entry[];
  /** Whether a step that one journey lacks is said to be absent here. */
  readonly tellsAbsence?: true;
}

const laneEntries: readonly ComparedLane[] = [
  {
    id: 'actions',
    name: say`Customer actions`,
    purpose: say`What the customer does, in either journey.`,
    tone: 'customer',
    tellsAbsence: true,
    ofStep: ({ step }) => [{ card: { source: source(step), parts: [{ style: 'name', text: stepTitle(step) }] } }],
  },
  {
    id: 'differences',
    name: say`What differs`,
    purpose: say`Where the second journey departs from the first.`,
    tone: 'plain',
    both: (design, pair, { before, after, tense }) =>
      differencesOf(design, pair, { added: before.lacks, dropped: after.lacks }, tense).map((difference) => {
        const { text, detail, turn, place } = difference;
        const parts: readonly Part<Words>[] = [
          { style: 'name', text, icon: turn ?? 'deviation' },
          ...(detail ? [{ style: 'text', text: detail } as const] : []),
        ];
        return { card: { source: source(pair.step, place), parts, emphasis: turn ?? 'differs' } };
      }),
  },
  { ...named('time'), ofStep: (view) => timeOf(view) },
  {
    ...named('touchpoints'),
    ofStep: ({ touchpoints }) => touchpoints.map((one) => ({ card: touchpointCard(one) })),
  },
  { ...named('evidence'), ofStep: ({ step }) => step.says.evidence.map((text) => ({ card: textCard(step, text) })) },
  { ...named('frontstage'), ofStep: (view) => withoutRows(byRole(view, view.step.says.frontstage)) },
  { ...named('backstage'), ofStep: (view) => withoutRows(byRole(view, view.step.says.backstage)) },
  { ...named('support'), ofStep: (view) => withoutRows(byRole(view, view.step.says.support)) },
  { ...named('pains'), ofStep: ({ step }) => step.says.pain.map((text) => ({ card: textCard(step, text, 'pain') })) },
  { ...named('opportunities'), ofStep: ({ step }) => opportunities(step).map((card) => ({ card })) },
];

function named(id: LaneId): Pick<CardLaneEntry, 'id' | 'name' | 'purpose' | 'tone'> {
  const { name, purpose, ...entry } = lanes.find((lane) => lane.id === id) ?? lanes[0];
  return { id, name, purpose, tone: 'tone' in entry ? entry.tone : 'plain' };
}

/** The rows are those of the two journeys: who acts is said on the card. */
function withoutRows(entries: readonly Entry[]): readonly Entry[] {
  return entries.map(({ card, row }) => {
    const name = typeof row === 'object' ? row.name : undefined;
    return { card: name ? { ...card, parts: [...card.parts, { style: 'caption', text: name }] } : card };
  });
}

function laneOf(
  design: Design,
  comparison: Comparison,
  pairs: readonly Pair[],
  lane: ComparedLane,
): readonly Band<Words>[] {
  const { before, after } = comparison;
  const heads = lane.both ? [] : [before, after].map(({ name }, i) => ({ key: String(i), name }));
  const filling = new Filling(lane, heads);
  pairs.forEach((pair, column) => {
    const owner = pair.step.id;
    if (lane.both) filling.put(owner, column, column, lane.both(design, pair, comparison));
    for (const [i, role] of (['before', 'after'] as const).entries()) {
      const { name } = comparison[role];
      const entries = entriesOf(design, comparison, pair, role, column, lane);
      filling.put(
        `${owner}/${role}`,
        column,
        column,
        entries.map(({ card }) => ({ card, row: { key: String(i), name } })),
      );
    }
  });
  const { id, name, purpose, tone } = lane;
  const rows = filling.rows.filter(({ cells }) => cells.length > 0);
  if (rows.length === 0) return [];
  const made: CardLane<Words> = { band: 'lane', id, name, purpose, tone, rows, across: [] };
  return [made];
}

function entriesOf(
  design: Design,
  comparison: Comparison,
  pair: Pair,
  role: Role,
  column: number,
  lane: ComparedLane,
): readonly Entry[] {
  if (!lane.ofStep) return [];
  const step = pair[role];
  const isMissing = step?.says.deviation?.word === 'missing';
  if (step && !isMissing) {
    const touchpoints = design.targets(step.says.touchpoint);
    const onCards = bearing(comparison.arrangement ?? {});
    return lane.ofStep({ design, step, touchpoints, column, data: new Map(), onCards }, pair);
  }
  if (!lane.tellsAbsence) return [];
  const text = isMissing ? say`Did not happen` : comparison[role].absent;
  const parts: readonly Part<Words>[] = [{ style: 'caption', text }];
  return [{ card: { source: source(step ?? pair.step), shape: 'note', parts } }];
}

/** The curve of the later journey over that of the earlier one. */
function curve({ before, after }: Comparison, pairs: readonly Pair[]): readonly CurveLane<Words>[] {
  const points = (role: Role) =>
    pairs.flatMap((pair, column) => {
      const step = pair[role];
      const emotion = step?.says.emotion;
      return step && emotion ? [feeling(step, emotion, column)] : [];
    });
  const [main, other] = [points('after'), points('before')];
  if (main.length + other.length === 0) return [];
  return [
    {
      band: 'curve',
      ...named('emotion'),
      series: [
        { name: after.inSeries, role: 'main', points: main },
        { name: before.inSeries, role: 'other', points: other },
      ],
    },
  ];
}

/** The stages of the pairs: neighbours in stages of one name stand together. */
function stagesOf(pairs: readonly Pair[]): readonly Stage<Words>[] {
  const stages: Stage<Words>[] = [];
  pairs.forEach(({ stage }, column) => {
    const last = stages.at(-1);
    if (last && last.source.node === stage.id) stages[stages.length - 1] = { ...last, to: column };
    else {
      const title = stage.title?.text || stage.name?.text || say`Stage without a title`;
      stages.push({ source: source(stage), title, from: column, to: column });
    }
  });
  return stages;
}

/** How many steps two journeys have in common. */
export function commonSteps(design: Design, a: Node<'journey'>, b: Node<'journey'>): number {
  if (stepsOf(a).length === 0 || stepsOf(b).length === 0) return 0;
  return pairsOf(design, a, b).filter(({ before, after }) => before && after).length;
}
