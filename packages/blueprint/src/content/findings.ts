import { counted, inWords, type Said, say, sequence, type Wording } from '@dfes/wording';
import { type Band, type Blueprint, type CardFinding, type PicturePart, partsOf } from './blueprint.ts';

/** A finding, and the place in the text that it speaks of. */
export interface PlacedFinding extends CardFinding {
  readonly place: PicturePart['place'];
}

/**
 * Which findings speak of which parts of a picture: each of the narrowest part around its place. What is shown in
 * several columns bears its findings in each of them, and in the topmost card only where a column shows it twice.
 */
export function findingsByPart(
  blueprint: Blueprint,
  findings: readonly PlacedFinding[],
): ReadonlyMap<string, readonly CardFinding[]> {
  const found = new Map<string, CardFinding[]>();
  if (findings.length === 0) return found;
  const byFile = Map.groupBy(
    [...partsOf(blueprint), ...stagesOf(blueprint), headingOf(blueprint)],
    ({ place }) => place.uri,
  );
  for (const { place, ...finding } of findings) {
    const inFile = byFile.get(place.uri) ?? [];
    const around = inFile.filter((part) => part.place.start <= place.start && place.end <= part.place.end);
    const length = Math.min(...around.map(lengthOf));
    const columns = new Set<number>();
    for (const part of around) {
      if (lengthOf(part) !== length || columns.has(part.column)) continue;
      columns.add(part.column);
      const list = found.get(part.id);
      if (list) list.push(finding);
      else found.set(part.id, [finding]);
    }
  }
  return found;
}

/** The blueprint with findings on its cards, points and stages, and on its heading. */
export function withFindings(blueprint: Blueprint, byPart: ReadonlyMap<string, readonly CardFinding[]>): Blueprint {
  if (byPart.size === 0) return blueprint;
  const marked = <P extends { readonly label: string; readonly signs?: readonly string[] }>(part: P, id: string): P => {
    const findings = byPart.get(id);
    if (!findings) return part;
    // The number of findings is drawn as a text: it goes before what is only drawn as a sign.
    const signs = part.signs?.map((sign) => `; ${sign}`).join('') ?? '';
    const seen = part.label.slice(0, part.label.length - signs.length);
    return { ...part, findings, label: `${seen}. ${findingsText(findings, blueprint.wording)}${signs}` };
  };
  const bands = blueprint.bands.map((band): Band => {
    if (band.band === 'line') return band;
    if (band.band === 'curve') {
      const series = band.series.map((one) => ({ ...one, points: one.points.map((point) => marked(point, point.id)) }));
      return { ...band, series };
    }
    const cells = (list: typeof band.across) =>
      list.map((cell) => ({ ...cell, cards: cell.cards.map((card) => marked(card, card.id)) }));
    return { ...band, rows: band.rows.map((row) => ({ ...row, cells: cells(row.cells) })), across: cells(band.across) };
  });
  const stages = blueprint.stages.map((stage) => {
    const findings = stage.source.node === blueprint.heading.source.node ? undefined : byPart.get(stage.source.node);
    return findings ? { ...stage, findings } : stage;
  });
  const { heading } = blueprint;
  const ofAll = byPart.get(heading.source.node);
  return { ...blueprint, bands, stages, ...(ofAll && { heading: { ...heading, findings: ofAll } }) };
}

const severities: Readonly<Record<CardFinding['severity'], (text: string) => Said>> = {
  error: (text) => say`Error: ${text}`,
  warning: (text) => say`Warning: ${text}`,
  info: (text) => say`Information: ${text}`,
  hint: (text) => say`Hint: ${text}`,
};

/** Findings as whoever can't see their signs gets them. */
export function findingsText(findings: readonly CardFinding[], wording?: Wording): string {
  const number = findings.length;
  const told = sequence(
    findings.map(({ severity, text }) => severities[severity](text)),
    ' ',
  );
  return inWords(counted(number, say`${number} finding: ${told}`, say`${number} findings: ${told}`), wording);
}

/** The gravest of some findings. */
export function gravest(findings: readonly CardFinding[]): CardFinding['severity'] {
  const order = ['error', 'warning', 'info', 'hint'] as const;
  return order.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint';
}

/** A stage that stands for the whole, as one of categories may, is none of its own. */
function stagesOf({ stages, heading }: Blueprint): readonly PicturePart[] {
  const own = stages.filter(({ source }) => source.node !== heading.source.node);
  return own.map(({ source, from }) => ({ id: source.node, place: source.place, column: from }));
}

/** What concerns no part of it concerns the whole. */
function headingOf({ heading: { source, own = source.place } }: Blueprint): PicturePart {
  return { id: source.node, place: own, column: 0 };
}

function lengthOf({ place }: PicturePart): number {
  return place.end - place.start;
}
