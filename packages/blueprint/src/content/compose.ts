import { childrenOf, type Design, type Node, titleOf } from '@dfes/model';
import { stepTitle } from './action.ts';
import type { Band, Blueprint, Card, CardLane, Cell, Column, Row, Stage } from './blueprint.ts';
import { curveOf } from './emotion.ts';
import { headingOf } from './heading.ts';
import { isSign, signs } from './icons.ts';
import { type CardLaneEntry, type LaneEntry, type LaneId, type LanePlace, lanes } from './lanes.ts';
import { type Draft, type Entry, type StepView, source } from './step.ts';

export interface BlueprintOptions {
  /** Lanes to hide, or to move above or below the blueprint proper. */
  readonly lanes?: Readonly<Partial<Record<LaneId, LanePlace | 'hidden'>>>;
}

/** What the picture of a journey shows. */
export function blueprintOf(design: Design, journey: Node<'journey'>, options: BlueprintOptions = {}): Blueprint {
  const frame = frameOf(design, journey);
  const bands = arranged(options).flatMap((entry): readonly Band[] => {
    if (entry.band === 'line') return frame.steps.length > 0 ? [entry] : [];
    const lane = entry.band === 'curve' ? curveOf(entry, frame) : laneOf(entry, frame);
    return lane ? [lane] : [];
  });
  return {
    journey: journey.id,
    heading: headingOf(design, journey),
    stages: frame.stages,
    columns: frame.columns,
    bands,
    links: linksOf(frame),
    missing: missingIn(frame, bands),
  };
}

/** The skeleton of the picture: which step is in which column of which stage. */
export interface Frame {
  readonly design: Design;
  readonly journey: Node<'journey'>;
  readonly stages: readonly (Stage & { readonly node: Node<'stage'> })[];
  readonly columns: readonly (Column & { readonly view?: StepView })[];
  readonly steps: readonly Node<'step'>[];
}

function frameOf(design: Design, journey: Node<'journey'>): Frame {
  const columns: Frame['columns'][number][] = [];
  const steps: Node<'step'>[] = [];
  const firstMet = new Map<Node<'touchpoint'>, number>();
  const stages = childrenOf(journey, 'stage').map((stage) => {
    const from = columns.length;
    for (const step of childrenOf(stage, 'step')) {
      const touchpoints = step.says.deviation?.word === 'missing' ? [] : design.targets(step.says.touchpoint);
      const column = columns.length;
      for (const touchpoint of touchpoints) if (!firstMet.has(touchpoint)) firstMet.set(touchpoint, column);
      steps.push(step);
      const view = { design, step, touchpoints, column, firstMet };
      columns.push({ source: source(step), title: stepTitle(step), number: steps.length, view });
    }
    if (columns.length === from) columns.push({ source: source(stage), title: 'No steps yet' });
    const goal = stage.says.goal?.text;
    const title = stage.title?.text || stage.name?.text || 'Stage without a title';
    return { node: stage, source: source(stage), title, ...(goal && { goal }), from, to: columns.length - 1 };
  });
  return { design, journey, stages, columns, steps };
}

/** The lanes that are wanted, from top to bottom. */
function arranged({ lanes: wanted = {} }: BlueprintOptions): readonly LaneEntry[] {
  const placeOf = (entry: (typeof lanes)[number]) => wanted[entry.id] ?? entry.place;
  return (['above', 'core', 'below'] as const).flatMap((place) => lanes.filter((entry) => placeOf(entry) === place));
}

function laneOf(entry: CardLaneEntry, frame: Frame): CardLane | undefined {
  const { id, name, purpose, tone } = entry;
  const rows = new Map<string, Omit<Row, 'cells'> & { readonly cells: Cell[] }>();
  const across: Cell[] = [];
  const counts = new Map<string, number>();
  for (const head of entry.rows?.(frame.design, frame.journey) ?? []) rows.set(head.key, { ...head, cells: [] });

  const put = ({ card: draft, row: head = { key: '' } }: Entry, from: number, to: number): void => {
    const row = head === 'across' ? undefined : (rows.get(head.key) ?? { ...head, cells: [] });
    if (row) rows.set(row.key, row);
    const cells = row?.cells ?? across;
    const count = counts.get(draft.source.node) ?? 0;
    counts.set(draft.source.node, count + 1);
    const card = finished(draft, `${draft.source.node}/${id}/${count}`, [name, row?.name, draft.about]);
    const before = cells.at(-1);
    if (before?.from === from && before.to === to)
      cells[cells.length - 1] = { ...before, cards: [...before.cards, card] };
    else cells.push({ from, to, cards: [card] });
  };

  const last = frame.columns.length - 1;
  for (const card of last < 0 ? [] : (entry.ofJourney?.(frame.journey) ?? [])) put({ card }, 0, last);
  for (const { node, from, to } of frame.stages)
    for (const card of entry.ofStage?.(node) ?? []) put({ card }, from, to);
  frame.columns.forEach(({ view, source }, column) => {
    const entries = view ? entry.ofStep(view) : id === 'actions' ? [{ card: placeholder(source) }] : [];
    for (const one of entries) put(one, column, column);
  });

  // What no role is named for comes first, under the name of the lane.
  const used = [...rows.values()].sort((a, b) => Number(a.key !== '') - Number(b.key !== ''));
  // Fixed rows are shown together or not at all.
  if (used.every((row) => row.cells.length === 0) && across.length === 0) return undefined;
  const detail = entry.sum?.(frame.steps);
  return { band: 'lane', id, name, purpose, tone, rows: used, across, ...(detail && { detail }) };
}

function placeholder(source: Draft['source']): Draft {
  return {
    source,
    shape: 'note',
    parts: [
      { style: 'name', text: 'No steps yet' },
      { style: 'caption', text: 'A step becomes a column here.' },
    ],
  };
}

function finished(draft: Draft, id: string, context: readonly (string | undefined)[]): Card {
  const { shape = 'card', marks = [], source, parts, emphasis } = draft;
  const said = draft.parts.map(({ text, icon }) => (icon && isSign(icon) ? `${text} (${signs[icon]})` : text));
  const marked = marks.flatMap((mark) =>
    isSign(mark) && !draft.parts.some(({ icon }) => icon === mark) ? [signs[mark]] : [],
  );
  const where = context.filter((name) => name !== undefined).join(', ');
  return {
    id,
    source,
    shape,
    parts,
    ...(emphasis && { emphasis }),
    marks,
    label: `${where}: ${[...said, ...marked].join('; ')}`,
  };
}

/** Arrows only where they say more than the order of the columns: to another step than the next, or to several. */
function linksOf(frame: Frame): Blueprint['links'] {
  const columnOf = new Map(frame.columns.map(({ view }, column) => [view?.step, column]));
  return frame.columns.flatMap(({ view }, from) => {
    const targets = view ? frame.design.targets(view.step.says.next) : [];
    const columns = [...new Set(targets)].flatMap((target) => columnOf.get(target) ?? []);
    const alone = columns.length === 1 && columns[0] === from + 1;
    return alone ? [] : columns.filter((to) => to !== from).map((to) => ({ from, to }));
  });
}

function missingIn(frame: Frame, bands: readonly Band[]): readonly string[] {
  const title = titleOf(frame.journey);
  if (frame.stages.length === 0) {
    return [
      `“${title}” has no stages yet. Add a stage, and in it the steps that the customer takes: each becomes a column.`,
    ];
  }
  if (frame.steps.length === 0) return [`“${title}” has no steps yet. Add what the customer does, step by step.`];
  const service = bands.some((band) => band.band === 'lane' && /^(frontstage|backstage|support)$/.test(band.id));
  if (service) return [];
  return [
    'Nothing happens on or behind the stage yet. Say in the steps who does what: frontstage, backstage, support.',
  ];
}
