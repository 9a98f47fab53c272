import {
  type Arrangement,
  type Blueprint,
  findingsByPart,
  findingsText,
  layout,
  type Panes,
  type PictureView,
  partsOf,
  placeOf,
  renderPanes,
  renderTable,
  viewsOf,
  withFindings,
} from '@dfes/blueprint';
import { type Design, type Node, type Place, titleOf, topOf, within } from '@dfes/model';
import { check, messageOf } from '@dfes/rules';
import { inWords, say } from '@dfes/wording';
import { URI, UriUtils } from 'langium';
import type { Location } from 'vscode-languageserver';
import { nodeAt } from '../lsp/spot.ts';
import { findingsOf, locationOf, offsetAt, type View } from '../lsp/view.ts';
import { firstJourney, journeyAround } from './journey-at-hand.ts';
import type { BlueprintAnswer, BlueprintParams, PartFindings, PlaceParams } from './preview-contract.ts';

type Journey = Node<'journey'>;

/** Where the author is working: a declaration of the project, and the offset in its document. */
interface Cursor {
  readonly view: View;
  readonly offset: number;
  readonly node: Node | undefined;
}

/** Draws blueprints for previews. The last picture is kept, since most requests ask for it again. */
export class BlueprintPainter {
  private last: { readonly subject: PictureSubject; readonly picture: Picture } | undefined;

  /** The blueprint of one of the project's journeys, with what the preview shows around it. */
  answer(view: View, cursorView: View | undefined, params: BlueprintParams): BlueprintAnswer {
    const { design } = view;
    const all = design.all('journey');
    const journeys = all.map((journey) => ({ id: journey.id, title: titleOf(journey) }));
    const cursor = cursorOf(view, cursorView, params);
    const journey = chosen(all, cursor, params);
    const unreadable = firstUnreadable(view, journey?.place.uri ?? view.uri);
    const nothing = { journeys, current: [], ...(unreadable && { unreadable }) };
    if (!journey) return nothing;
    const views = viewsOf(design, journey);
    const shown = views.find(({ id }) => id === params.view) ?? views[0];
    if (!shown) return nothing;
    const blueprint = pictureIn(view, journey, shown, params.lanes);
    const findings = findingsIn(view, blueprint);
    const { revision, panes, table } = this.paint({ blueprint, findings, width: params.width });
    return {
      ...nothing,
      journey: journey.id,
      current: cursor ? currentParts(design, journey, blueprint, cursor) : [],
      revision,
      ...(revision === params.known ? {} : { panes, table }),
      views: views.map(({ id, title }) => ({ id, title: inWords(title, view.wording) })),
      view: shown.id,
      lanes: blueprint.lanes,
      findings,
    };
  }

  private paint(subject: PictureSubject): Picture {
    if (!this.last || !isSame(this.last.subject, subject)) {
      const { width, findings } = subject;
      const byPart = new Map(findings.map((one) => [one.part, one.findings]));
      const blueprint = withFindings(subject.blueprint, byPart);
      const panes = renderPanes(layout(blueprint, width === undefined ? {} : { width }));
      const table = renderTable(blueprint);
      this.last = { subject, picture: { panes, table, revision: fingerprint(panes, table) } };
    }
    return this.last.picture;
  }
}

/** What a picture is drawn from. */
interface PictureSubject {
  /** Stays the same object until something changes. */
  readonly blueprint: Blueprint;
  readonly findings: readonly PartFindings[];
  readonly width: number | undefined;
}

interface Picture {
  readonly revision: string;
  readonly panes: Panes;
  readonly table: string;
}

function isSame(a: PictureSubject, b: PictureSubject): boolean {
  return (
    a.blueprint === b.blueprint && a.width === b.width && JSON.stringify(a.findings) === JSON.stringify(b.findings)
  );
}

/** What is found in any document of the project, on the parts of the picture that it concerns. */
function findingsIn(view: View, blueprint: Blueprint): readonly PartFindings[] {
  const found = [...check(view.design, view.severities).values()].flat();
  const placed = found.map((finding) => {
    return { severity: finding.severity, text: messageOf(finding, view.wording), place: finding.place };
  });
  return [...findingsByPart(blueprint, placed)].map(([part, findings]) => ({
    part,
    findings,
    told: findingsText(findings, view.wording),
  }));
}

/** Where a part of a journey's picture stands in the text. */
export function placeOfPart(about: View, { journey: id, view, lanes, part }: PlaceParams): Location | undefined {
  const { design } = about;
  const journey = design.all('journey').find((one) => one.id === id);
  const views = journey ? viewsOf(design, journey) : [];
  const shown = views.find((one) => one.id === view) ?? views[0];
  const place = journey && shown && placeOf(pictureIn(about, journey, shown, lanes), part);
  return place && locationOf(design, place);
}

function pictureIn({ design, wording }: View, journey: Journey, view: PictureView, lanes: Arrangement = {}): Blueprint {
  const key = `view ${view.id} ${wording.language} ${JSON.stringify(lanes)}`;
  return design.remember(journey, key, () => view.render(design, journey, lanes, wording));
}

/** The cursor, where it is in this project. */
function cursorOf(view: View, cursorView: View | undefined, { cursor }: BlueprintParams): Cursor | undefined {
  if (!cursor || cursorView?.design !== view.design) return undefined;
  const offset = offsetAt(cursorView, cursor.position);
  return { view: cursorView, offset, node: nodeAt(cursorView, offset) };
}

function chosen(all: readonly Journey[], cursor: Cursor | undefined, params: BlueprintParams): Journey | undefined {
  const underCursor = journeyAround(cursor?.node);
  const asked = all.find(({ id }) => id === params.journey);
  const wanted = params.follow ? (underCursor ?? asked) : (asked ?? underCursor);
  return wanted ?? firstJourney(all, params.uri);
}

/** What the cursor is in, as parts of the picture. */
function currentParts(design: Design, journey: Journey, blueprint: Blueprint, cursor: Cursor): readonly string[] {
  const { node } = cursor;
  if (!node) return [];
  const cards = cardsAt(blueprint, cursor);
  if (cards.length > 0) return cards;
  if (topOf(node) === journey) return [columnOf(node)].flatMap((column) => (column ? [column.id] : []));
  const inside = new Set(within(journey));
  const users = design.referrers(node).filter(({ from }) => inside.has(from));
  return [...new Set(users.flatMap(({ from }) => columnOf(from)?.id ?? []))];
}

/** The cards that stand for the words around the cursor, those for the fewest words first. */
function cardsAt(blueprint: Blueprint, { view, offset }: Cursor): readonly string[] {
  const at = (place: Place) => place.uri === view.uri && place.start <= offset && offset <= place.end;
  const found = [...partsOf(blueprint)].filter(({ place }) => at(place));
  return found.toSorted((a, b) => lengthOf(a.place) - lengthOf(b.place)).map(({ id }) => id);
}

function lengthOf({ start, end }: Place): number {
  return end - start;
}

/** The step or stage around a declaration. */
function columnOf(node: Node): Node | undefined {
  for (let outer: Node | undefined = node; outer; outer = outer.parent) {
    if (outer.kind === 'step' || outer.kind === 'stage') return outer;
  }
  return undefined;
}

/** The first place that can't be read: in the file that is shown, else in another of the project. */
function firstUnreadable(view: View, shown: string): BlueprintAnswer['unreadable'] {
  const { design, wording } = view;
  const [fragment] = [design.fragment(shown), ...design.fragments].filter((one) => one?.misreadings.length);
  const first = fragment?.misreadings[0];
  const location = first && locationOf(design, first.place);
  if (!first || !location || !fragment) return undefined;
  const findings = findingsOf({ ...view, uri: fragment.uri });
  const told = findings.find(({ code, place }) => code === first.code && place.start === first.place.start);
  const message = inWords(told?.message ?? say`Something here can’t be read.`, wording);
  return { message, location, ...(fragment.uri !== shown && { file: UriUtils.basename(URI.parse(fragment.uri)) }) };
}

/** Equal for equal pictures (FNV-1a, two of them from different beginnings, and the length). */
function fingerprint(panes: Panes, table: string): string {
  const all = [...Object.values(panes).map(({ svg }) => svg), table].join('\n');
  let a = 0x811c9dc5;
  let b = 0x01234567;
  for (let index = 0; index < all.length; index++) {
    a = Math.imul(a ^ all.charCodeAt(index), 0x01000193);
    b = Math.imul(b ^ all.charCodeAt(index), 0x01000193);
  }
  return [a >>> 0, b >>> 0, all.length].map((part) => part.toString(36)).join('-');
}
