import { type Blueprint, blueprintOf, layout, type Panes, placeOf, renderPanes, type Source } from '@dfes/blueprint';
import { type Design, type Node, titleOf, topOf, within } from '@dfes/model';
import type { Location } from 'vscode-languageserver';
import { nodeAt } from '../lsp/spot.ts';
import { findingsOf, locationOf, offsetAt, type View } from '../lsp/view.ts';
import type { BlueprintAnswer, BlueprintParams } from './preview-contract.ts';

type Journey = Node<'journey'>;

/** Where the author is working: a declaration of the project, and the offset in its document. */
interface Cursor {
  readonly view: View;
  readonly offset: number;
  readonly node: Node | undefined;
}

/** Draws blueprints for previews. The last picture is kept, since most requests ask for it again. */
export class BlueprintPainter {
  private last:
    | { readonly blueprint: Blueprint; readonly width: number | undefined; readonly picture: Picture }
    | undefined;

  /** The blueprint of one of the project's journeys, with what the preview shows around it. */
  answer(view: View, cursorView: View | undefined, params: BlueprintParams): BlueprintAnswer {
    const { design } = view;
    const all = design.all('journey');
    const journeys = all.map((journey) => ({ id: journey.id, title: titleOf(journey) }));
    const cursor = cursorOf(view, cursorView, params);
    const journey = chosen(all, cursor, params);
    if (!journey) return { journeys, current: [] };
    const blueprint = blueprintIn(design, journey);
    const { revision, panes } = this.paint(blueprint, params.width);
    const unreadable = firstUnreadable(view, journey);
    return {
      journeys,
      journey: journey.id,
      current: cursor ? currentParts(design, journey, blueprint, cursor) : [],
      revision,
      ...(revision === params.known ? {} : { panes }),
      ...(unreadable ? { unreadable } : {}),
    };
  }

  private paint(blueprint: Blueprint, width: number | undefined): Picture {
    if (this.last?.blueprint !== blueprint || this.last.width !== width) {
      const panes = renderPanes(layout(blueprint, width === undefined ? {} : { width }));
      this.last = { blueprint, width, picture: { panes, revision: fingerprint(panes) } };
    }
    return this.last.picture;
  }
}

interface Picture {
  readonly panes: Panes;
  readonly revision: string;
}

/** Where a part of a journey's blueprint stands in the text. */
export function placeOfPart(view: View, journeyId: string, part: string): Location | undefined {
  const journey = view.design.all('journey').find(({ id }) => id === journeyId);
  const place = journey && placeOf(blueprintIn(view.design, journey), part);
  return place && locationOf(view.design, place);
}

function blueprintIn(design: Design, journey: Journey): Blueprint {
  return design.remember(journey, 'blueprint', () => blueprintOf(design, journey));
}

/** The cursor, where it is in this project. */
function cursorOf(view: View, cursorView: View | undefined, { cursor }: BlueprintParams): Cursor | undefined {
  if (!cursor || cursorView?.design !== view.design) return undefined;
  const offset = offsetAt(cursorView, cursor.position);
  return { view: cursorView, offset, node: nodeAt(cursorView, offset) };
}

function chosen(all: readonly Journey[], cursor: Cursor | undefined, params: BlueprintParams): Journey | undefined {
  const top = cursor?.node && topOf(cursor.node);
  const underCursor = all.find((journey) => journey === top);
  const asked = all.find(({ id }) => id === params.journey);
  const wanted = params.follow ? (underCursor ?? asked) : (asked ?? underCursor);
  return wanted ?? all.find(({ place }) => place.uri === params.uri) ?? all[0];
}

/** What the cursor is in, as parts of the picture. */
function currentParts(design: Design, journey: Journey, blueprint: Blueprint, cursor: Cursor): readonly string[] {
  const { node } = cursor;
  if (!node) return [];
  if (topOf(node) === journey) {
    const cards = cardsAt(blueprint, cursor);
    return cards.length > 0 ? cards : [columnOf(node)].flatMap((column) => (column ? [column.id] : []));
  }
  const inside = new Set(within(journey));
  const users = design.referrers(node).filter(({ from }) => inside.has(from));
  return [...new Set(users.flatMap(({ from }) => columnOf(from)?.id ?? []))];
}

/** The cards that stand for the words around the cursor, those for the fewest words first. */
function cardsAt(blueprint: Blueprint, { view, offset }: Cursor): readonly string[] {
  const found = cardsOf(blueprint).filter(({ source: { place } }) => {
    return place.uri === view.uri && place.start <= offset && offset <= place.end;
  });
  const width = ({ source: { place } }: Sourced) => place.end - place.start;
  return found.toSorted((a, b) => width(a) - width(b)).map(({ id }) => id);
}

interface Sourced {
  readonly id: string;
  readonly source: Source;
}

function cardsOf(blueprint: Blueprint): readonly Sourced[] {
  return blueprint.bands.flatMap((band): readonly Sourced[] => {
    if (band.band === 'curve') return band.series.flatMap(({ points }) => points);
    if (band.band === 'line') return [];
    return [...band.rows.flatMap((row) => row.cells), ...band.across].flatMap(({ cards }) => cards);
  });
}

/** The step or stage around a declaration. */
function columnOf(node: Node): Node | undefined {
  for (let outer: Node | undefined = node; outer; outer = outer.parent) {
    if (outer.kind === 'step' || outer.kind === 'stage') return outer;
  }
  return undefined;
}

function firstUnreadable(view: View, journey: Journey): BlueprintAnswer['unreadable'] {
  const { uri } = journey.place;
  const fragment = view.design.fragment(uri);
  const first = fragment?.misreadings[0];
  const location = first && locationOf(view.design, first.place);
  if (!first || !location || !fragment) return undefined;
  const findings = findingsOf({ ...view, uri });
  const told = findings.find(({ code, place }) => code === first.code && place.start === first.place.start);
  return { message: told?.message ?? 'Something here can’t be read.', location };
}

/** Equal for equal pictures (FNV-1a, two of them from different beginnings, and the length). */
function fingerprint(panes: Panes): string {
  const svg = Object.values(panes)
    .map((pane) => pane.svg)
    .join('\n');
  let a = 0x811c9dc5;
  let b = 0x01234567;
  for (let index = 0; index < svg.length; index++) {
    a = Math.imul(a ^ svg.charCodeAt(index), 0x01000193);
    b = Math.imul(b ^ svg.charCodeAt(index), 0x01000193);
  }
  return [a >>> 0, b >>> 0, svg.length].map((part) => part.toString(36)).join('-');
}
