import { inWords, say, type Wording } from '@dfes/wording';
import {
  type Band,
  type Blueprint,
  type Card,
  type CardLane,
  type Cell,
  type CurveLane,
  cellsIn,
  type Part,
  type Stage,
} from './blueprint.ts';

/** Some steps of a blueprint, and some of its bands. */
export interface Slice {
  /** The first and the last column. */
  readonly from: number;
  readonly to: number;
  /** The ids of the bands; all of them where it is left out. */
  readonly bands?: ReadonlySet<string>;
}

/**
 * The part of a blueprint that stands on one page: a blueprint itself. What reaches beyond its columns is cut at them; of
 * lines that lead to other pages the cards say where.
 */
export function sliceOf(whole: Blueprint, slice: Slice): Blueprint {
  const { from, to, bands: wanted } = slice;
  const blueprint = withWordsForLines(whole, slice);
  const inside = <T extends { readonly from: number; readonly to: number }>(all: readonly T[]): readonly T[] =>
    all
      .filter((one) => one.from <= to && one.to >= from)
      .map((one) => ({ ...one, from: Math.max(one.from, from) - from, to: Math.min(one.to, to) - from }));
  const cut = (band: Band): readonly Band[] => {
    if (band.band === 'line') return [band];
    const lane = band.band === 'curve' ? cutCurve(band, from, to) : cutLane(band, inside);
    return lane ? [lane] : [];
  };
  return {
    ...blueprint,
    stages: inside(blueprint.stages.map((stage) => (stage.from < from ? continued(stage, blueprint.wording) : stage))),
    columns: blueprint.columns.slice(from, to + 1),
    bands: blueprint.bands.filter(({ id }) => wanted?.has(id) ?? true).flatMap(cut),
    links: blueprint.links
      .filter((link) => [link.from, link.to].every((column) => from <= column && column <= to))
      .map((link) => ({ from: link.from - from, to: link.to - from })),
  };
}

/** What lines to other pages would have shown. */
function withWordsForLines(blueprint: Blueprint, { from, to }: Slice): Blueprint {
  const { links, feeds = [], columns } = blueprint;
  const isHere = (column: number | undefined) => column !== undefined && from <= column && column <= to;
  const parts = new Map<string, Part[]>();
  const add = (card: string, text: string) => {
    parts.set(card, [...(parts.get(card) ?? []), { style: 'caption', text, icon: 'onward' }]);
  };
  for (const link of links) {
    const target = columns[link.to];
    if (isHere(link.from) && !isHere(link.to)) {
      add(
        `${columns[link.from]?.source.node}/actions/0`,
        inWords(say`step ${target?.number ?? ''}: ${target?.title ?? ''}`, blueprint.wording),
      );
    }
  }
  if (feeds.length > 0) {
    const at = new Map([...cardsIn(blueprint)].map(({ card, column }) => [card.id, { card, column }]));
    for (const feed of feeds) {
      const target = at.get(feed.to);
      if (target && isHere(at.get(feed.from)?.column) && !isHere(target.column)) {
        add(feed.from, target.card.parts[0]?.text ?? '');
      }
    }
  }
  if (parts.size === 0) return blueprint;
  const told = (cell: Cell): Cell => ({
    ...cell,
    cards: cell.cards.map((card) => ({ ...card, parts: [...card.parts, ...(parts.get(card.id) ?? [])] })),
  });
  const bands = blueprint.bands.map((band): Band => {
    if (band.band !== 'lane') return band;
    return { ...band, rows: band.rows.map((row) => ({ ...row, cells: row.cells.map(told) })) };
  });
  return { ...blueprint, bands };
}

function* cardsIn({ bands }: Blueprint): Generator<{ readonly card: Card; readonly column: number }> {
  for (const band of bands) {
    if (band.band !== 'lane') continue;
    for (const { cards, from } of cellsIn(band)) for (const card of cards) yield { card, column: from };
  }
}

function continued({ goal: _, ...stage }: Stage, wording: Wording | undefined): Stage {
  return { ...stage, title: inWords(say`${stage.title} (continued)`, wording) };
}

/** A row that adds up to something stays, with nothing in it as well: it speaks of the whole journey. */
function cutLane(lane: CardLane, inside: (cells: readonly Cell[]) => readonly Cell[]): CardLane | undefined {
  const rows = lane.rows.map((row) => ({ ...row, cells: inside(row.cells) }));
  const across = inside(lane.across);
  const isEmpty = across.length === 0 && rows.every(({ cells }) => cells.length === 0);
  if (isEmpty) return undefined;
  return { ...lane, across, rows: rows.filter(({ cells, sum }) => cells.length > 0 || sum !== undefined) };
}

function cutCurve(lane: CurveLane, from: number, to: number): CurveLane | undefined {
  const series = lane.series.map((one) => ({
    ...one,
    points: one.points
      .filter(({ column }) => from <= column && column <= to)
      .map((point) => ({ ...point, column: point.column - from })),
  }));
  return series.some(({ points }) => points.length > 0) ? { ...lane, series } : undefined;
}
