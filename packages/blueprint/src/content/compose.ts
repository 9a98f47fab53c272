import { type Design, type Node, titleOf } from '@dfes/model';
import { type Said, say, type Wording, type Words } from '@dfes/wording';
import { type Arrangement, arranged, type LanePlace, type Placed } from './arrangement.ts';
import type { Blueprint, Line } from './blueprint.ts';
import { feedsIn } from './data.ts';
import { directionOf } from './direction.ts';
import { curveOf } from './emotion.ts';
import { laneOf } from './fill.ts';
import { type Frame, frameOf } from './frame.ts';
import { headingOf } from './heading.ts';
import { type LaneEntry, type LaneId, type LineEntry, lanes } from './lanes.ts';
import { worded } from './worded.ts';

export interface BlueprintOptions {
  /** Lanes to hide, or to move above or below the blueprint proper. */
  readonly lanes?: Readonly<Partial<Record<LaneId, LanePlace | 'hidden'>>>;
  /** The language in which the picture speaks: English where nothing else is said. */
  readonly wording?: Wording;
}

/** What the picture of a journey shows. */
export function blueprintOf(design: Design, journey: Node<'journey'>, options: BlueprintOptions = {}): Blueprint {
  const { lanes: arrangement = {}, wording } = options;
  return worded(serviceBlueprintOf(design, journey, arrangement), wording);
}

/** The same before it is put into words. */
export function serviceBlueprintOf(
  design: Design,
  journey: Node<'journey'>,
  arrangement: Arrangement,
): Blueprint<Words> {
  return composed(say`Service blueprint`, frameOf(design, journey, arrangement), lanes, arrangement);
}

/** A picture of a journey in some lanes. */
export function composed(
  kind: Said,
  frame: Frame,
  entries: readonly LaneEntry[],
  arrangement: Arrangement,
): Blueprint<Words> {
  const { design, journey } = frame;
  const feeds = feedsIn(frame);
  const filled = entries.flatMap((entry): readonly Placed[] => {
    if (entry.band === 'line') return frame.steps.length > 0 ? [{ band: lineOf(entry), placing: entry }] : [];
    const lane = entry.band === 'curve' ? curveOf(entry, frame) : laneOf(entry, frame);
    return lane ? [{ band: lane, placing: entry }] : [];
  });
  return {
    journey: journey.id,
    kind,
    ...directionOf(journey),
    heading: headingOf(design, journey),
    stages: frame.stages.map(({ node, ...stage }) => stage),
    columns: frame.columns.map(({ view, ...column }) => column),
    ...arranged(filled, arrangement),
    links: linksOf(frame),
    ...(feeds.length > 0 && { feeds }),
    missing: missingIn(frame),
  };
}

function lineOf({ band, id, name, purpose }: LineEntry): Line<Words> {
  return { band, id, name, purpose };
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

/** What keeps the journey from being a blueprint; single gaps are for the findings to tell. */
function missingIn(frame: Frame): readonly Said[] {
  const title = titleOf(frame.journey);
  if (frame.stages.length === 0) {
    return [
      say`“${title}” has no stages yet. Add a stage, and in it the steps that the customer takes: each becomes a column.`,
    ];
  }
  if (frame.steps.length === 0) return [say`“${title}” has no steps yet. Add what the customer does, step by step.`];
  const served = frame.steps.some(
    ({ says }) => says.frontstage.length + says.backstage.length + says.support.length > 0 || says['self-contained'],
  );
  if (served) return [];
  return [
    say`Nothing happens on or behind the stage yet. Say in the steps who does what: frontstage, backstage, support.`,
  ];
}
