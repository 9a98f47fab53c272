import { say, sequence, type Words } from '@dfes/wording';
import type { Card, CardLane, Cell, Row } from './blueprint.ts';
import type { Frame } from './frame.ts';
import { isSign, signs } from './icons.ts';
import type { CardLaneEntry } from './lanes.ts';
import type { Draft, Entry, RowHead } from './step.ts';

/** What the steps, the stages and the journey put into a lane; undefined where that is nothing. */
export function laneOf(entry: CardLaneEntry, frame: Frame): CardLane<Words> | undefined {
  const { id, name, purpose, tone } = entry;
  const { journey, stages, columns, design, steps } = frame;
  const filling = new Filling(entry, entry.rows?.(design, journey) ?? []);
  const last = columns.length - 1;
  if (last >= 0) filling.put(journey.id, 0, last, entry.ofJourney?.(journey).map(alone));
  for (const { node, from, to } of stages) filling.put(node.id, from, to, entry.ofStage?.(node).map(alone));
  columns.forEach(({ view, source }, column) => {
    const entries = view ? entry.ofStep(view) : id === 'actions' ? [alone(noSteps(source))] : [];
    filling.put(source.node, column, column, entries);
  });
  const { rows, across } = filling;
  // Rows that add up to something are shown together or not at all.
  if (rows.every(({ cells }) => cells.length === 0) && across.length === 0) return undefined;
  const used = rows.filter(({ cells, sum }) => cells.length > 0 || sum !== undefined);
  const detail = entry.sum?.(steps);
  return { band: 'lane', id, name, purpose, tone, rows: used, across, ...(detail && { detail }) };
}

export const alone = (card: Draft): Entry => ({ card });

/** A lane while it is being filled. */
export class Filling {
  readonly across: Cell<Words>[] = [];
  private readonly entry: Pick<CardLaneEntry, 'id' | 'name'>;
  private readonly byKey: Map<string, RowHead & { readonly cells: Cell<Words>[] }>;

  constructor(entry: Pick<CardLaneEntry, 'id' | 'name'>, heads: readonly RowHead[]) {
    this.entry = entry;
    this.byKey = new Map(heads.map((head) => [head.key, { ...head, cells: [] }]));
  }

  /** The rows; what no role is named for comes first, under the name of the lane. */
  get rows(): readonly Row<Words>[] {
    return [...this.byKey.values()].sort((a, b) => Number(a.key !== '') - Number(b.key !== ''));
  }

  /** Puts what one declaration says over its columns. */
  put(owner: string, from: number, to: number, entries: readonly Entry[] = []): void {
    entries.forEach(({ card: draft, row: head = { key: '' } }, i) => {
      const row = head === 'across' ? undefined : this.row(head);
      const context = [this.entry.name, row?.name, draft.about];
      addCard(row?.cells ?? this.across, from, to, finished(draft, `${owner}/${this.entry.id}/${i}`, context));
    });
  }

  private row(head: RowHead): RowHead & { readonly cells: Cell<Words>[] } {
    const row = this.byKey.get(head.key) ?? { ...head, cells: [] };
    this.byKey.set(head.key, row);
    return row;
  }
}

function addCard(cells: Cell<Words>[], from: number, to: number, card: Card<Words>): void {
  const last = cells.at(-1);
  if (last?.from === from && last.to === to) cells[cells.length - 1] = { ...last, cards: [...last.cards, card] };
  else cells.push({ from, to, cards: [card] });
}

/** What stands in the place of the first step of a stage. */
function noSteps(source: Draft['source']): Draft {
  return {
    source,
    shape: 'note',
    parts: [
      { style: 'name', text: say`No steps yet` },
      { style: 'caption', text: say`A step becomes a column here.` },
    ],
  };
}

function finished(draft: Draft, id: string, context: readonly (Words | undefined)[]): Card<Words> {
  const { shape = 'card', marks = [], source, parts, emphasis, told = [] } = draft;
  const texts = parts.map(({ text }) => text);
  const icons = new Set([...parts.flatMap(({ icon }) => icon ?? []), ...marks]);
  const meanings = [...icons].flatMap((icon) => (isSign(icon) ? [signs[icon]] : []));
  return {
    id,
    source,
    shape,
    parts,
    ...(emphasis && { emphasis }),
    marks,
    says: [...(draft.about ? [draft.about] : []), ...texts, ...told],
    signs: meanings,
    // What is seen comes first and in one piece, so that who speaks to the picture names what they see.
    label: say`${sequence(context, ', ')}: ${sequence([...texts, ...told, ...meanings], '; ')}`,
  };
}
