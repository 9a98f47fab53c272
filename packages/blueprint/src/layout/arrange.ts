import { type Blueprint, type Line, partsOf } from '../content/blueprint.ts';
import { type Measure, measureText } from '../text/measure.ts';
import { layArrows, tracksFor } from './arrows.ts';
import { layCrossings } from './crossings.ts';
import { layCurve } from './curve.ts';
import { layFeeds, tracksForFeeds } from './feeds.ts';
import { layHeading } from './heading.ts';
import { type Ground, layLane } from './lane.ts';
import type { BandBox, CardBox, CurveBox, Layout, NoteBox } from './layout.ts';
import { layLegend } from './legend.ts';
import { mirrored } from './mirror.ts';
import { layStages } from './stages.ts';
import { centred, layThreads } from './threads.ts';
import { setText } from './typography.ts';

export interface LayoutOptions {
  /** The width to fill where the number of steps allows it; more steps make the picture wider, never the columns narrower. */
  readonly width?: number;
  readonly measure?: Measure;
}

const margin = 24;
const labelWidth = 168;
const column = { narrowest: 120, comfortable: 152, widest: 232 } as const;
/** Air between two stages. */
const stageGap = 8;
/** Room for the threads between two columns. */
const threadGap = 64;
const narrowestPicture = 560;
const lineHeight = 30;

/** Gives everything in a blueprint its place. Nothing overlaps, and nothing is wider or higher than its box. */
export function layout(blueprint: Blueprint, options: LayoutOptions = {}): Layout {
  const { width: wanted = 1840, measure = measureText } = options;
  const columns = columnsOf(blueprint, wanted);
  const last = columns.at(-1);
  const bodyWidth = last ? last.x + last.w - margin - labelWidth : 0;
  const width = Math.max(labelWidth + bodyWidth, narrowestPicture - 2 * margin);
  const ground: Ground = { columns, left: margin, labelWidth, width, measure, loose: blueprint.threads !== undefined };

  const heading = layHeading(blueprint.heading, margin, margin, width, measure);
  const header = heading.bottom + 18;
  const stages = layStages(blueprint, header, ground);
  const body = blueprint.columns.length > 0 ? stages.bottom : header;
  const stack = stackOf(blueprint, body, ground);
  const notes = notesOf(blueprint, stack.bottom, ground);
  const afterNotes = notes.at(-1) ? Math.max(...notes.map((note) => note.y + note.h)) : stack.bottom;
  const legend = layLegend(stack, margin, afterNotes + 18, width, measure, blueprint.wording);
  const begins = new Set(blueprint.stages.map(({ from }) => from));
  const picture: Layout = {
    blueprint,
    width: width + 2 * margin,
    height: (legend.items.length > 0 ? legend.bottom : afterNotes) + margin,
    // The edge of the stages is part of the header.
    seams: { header: header - 1, body, legend: afterNotes, labels: margin + labelWidth },
    title: heading.lines,
    headline: heading.headline,
    stages: stages.stages,
    columns: columns.map(({ x, w }, i) => ({
      column: i,
      x,
      y: body,
      w,
      h: stack.bottom - body,
      number: stages.numbers[i] ?? [],
      begins: i > 0 && begins.has(i) && !blueprint.threads,
    })),
    bands: stack.bands,
    cards: stack.cards,
    curves: stack.curves,
    connectors: stack.connectors,
    threads: layThreads(blueprint.threads ?? [], stack.cards),
    notes,
    legend: legend.items,
  };
  return blueprint.direction === 'rtl' ? mirrored(picture) : picture;
}

/** How many columns a picture of some width has room for. */
export function roomFor(width: number): number {
  return Math.max(1, Math.floor((width - 2 * margin - labelWidth) / (column.narrowest + stageGap)));
}

function columnsOf({ columns, stages, threads }: Blueprint, wanted: number): readonly { x: number; w: number }[] {
  const gap = threads ? threadGap : stageGap;
  const gaps = Math.max(0, stages.length - 1) * gap;
  const room = (wanted - 2 * margin - labelWidth - gaps) / Math.max(1, columns.length);
  const w = room < column.narrowest ? column.comfortable : Math.floor(Math.min(room, column.widest));
  const stageOf = new Map(stages.map(({ from }, stage) => [from, stage]));
  let x = margin + labelWidth;
  return columns.map((_, i) => {
    if (i > 0 && stageOf.has(i)) x += gap;
    const box = { x, w };
    x += w;
    return box;
  });
}

/** The lanes and lines, one below the other. */
function stackOf(blueprint: Blueprint, top: number, ground: Ground) {
  const bands: BandBox[] = [];
  const cards: CardBox[] = [];
  const curves: CurveBox[] = [];
  const tracks = tracksFor(blueprint.links);
  const columnOf = new Map([...partsOf(blueprint)].map(({ id, column }) => [id, column]));
  const feeds = tracksForFeeds(blueprint.feeds ?? [], columnOf);
  let y = top;
  for (const band of blueprint.bands) {
    if (band.band === 'line') {
      bands.push(layLine(band, y, ground));
      y += lineHeight;
    } else if (band.band === 'curve') {
      const laid = layCurve(band, y, ground);
      bands.push(laid.band);
      curves.push(laid.curve);
      y += laid.band.h;
    } else {
      const clearance = {
        above: band.id === 'actions' ? tracks.height : 0,
        between: band.id === 'data-points' ? feeds.height : 0,
      };
      const lane = layLane(band, y, ground, clearance);
      const laid = blueprint.threads ? { ...lane, cards: centred(lane.cards) } : lane;
      bands.push(laid.band);
      cards.push(...laid.cards);
      y += laid.band.h;
    }
  }
  const inLane = (id: string) => cards.filter(({ lane }) => lane === id);
  const connectors = [
    ...layCrossings(bands, cards, ground.columns.length),
    ...layArrows(tracks, inLane('actions')),
    ...layFeeds(feeds, inLane('data-points')),
  ];
  return { bands, cards, curves, connectors, bottom: y };
}

function layLine({ id, name, band }: Line, y: number, { left: x, width: w, measure }: Ground): BandBox {
  const { lines, height } = setText(name, 'line', { x: x + 12, y: y + 4, width: w - 24 }, measure);
  return {
    id,
    band,
    tone: 'plain',
    x,
    y,
    w,
    h: lineHeight,
    labels: [{ name, lines, glyphs: [], x: x + 12, y: y + 4, w: w - 24, h: height }],
    rules: [],
    dashes: y + lineHeight - 9,
  };
}

function notesOf({ missing }: Blueprint, top: number, { left, width, measure }: Ground): readonly NoteBox[] {
  let y = top + 14;
  return missing.map((text) => {
    const x = left + 12;
    const block = setText(text, 'fact', { x: x + 14, y: y + 11, width: Math.min(width - 24, 640) - 28 }, measure);
    const note = { x, y, w: Math.min(width - 24, 640), h: block.height + 22, lines: block.lines };
    y += note.h + 8;
    return note;
  });
}
