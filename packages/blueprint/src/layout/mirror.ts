import type { IconName } from '../content/icons.ts';
import {
  type Box,
  type CurveBox,
  type Glyph,
  glyphSize,
  type LabelBox,
  type Layout,
  type Point,
  type TextLine,
} from './layout.ts';

/** A picture that runs from right to left: the same, seen in a mirror, but for its letters. */
export function mirrored(layout: Layout): Layout {
  const mirror = mirrorAt(layout.width);
  return {
    ...layout,
    seams: { ...layout.seams, labels: layout.width - layout.seams.labels },
    title: layout.title.map(mirror.line),
    headline: headlineIn(layout),
    stages: layout.stages.map((stage) => ({
      ...mirror.box(stage),
      lines: stage.lines.map(mirror.line),
      goal: stage.goal.map(mirror.line),
    })),
    columns: layout.columns.map((column) => ({ ...mirror.box(column), number: column.number.map(mirror.line) })),
    bands: layout.bands.map((band) => ({ ...mirror.box(band), labels: band.labels.map(mirror.label) })),
    cards: layout.cards.map((card) => {
      const inside = mirrorAt(card.w);
      return { ...mirror.box(card), lines: card.lines.map(inside.line), glyphs: card.glyphs.map(inside.glyph) };
    }),
    curves: layout.curves.map((curve) => mirror.curve(curve)),
    connectors: layout.connectors.map((one) => ({
      ...one,
      points: one.points.map(mirror.point),
      ...(one.dot && { dot: mirror.point(one.dot) }),
    })),
    threads: layout.threads.map((thread) => ({
      ...thread,
      from: mirror.point(thread.from),
      to: mirror.point(thread.to),
    })),
    notes: layout.notes.map((note) => ({ ...mirror.box(note), lines: note.lines.map(mirror.line) })),
    legend: layout.legend.map(({ glyph, lines }) => ({ glyph: mirror.glyph(glyph), lines: lines.map(mirror.line) })),
  };
}

/** A title whose letters run to the left stood at the right edge of its room; now it begins at that of the picture. */
function headlineIn({ headline, title, width }: Layout): Box {
  const opposite = title.find(({ style }) => style === 'headline')?.opposite;
  return { ...headline, x: width - (opposite ?? headline.x) - headline.w };
}

/** Signs that point somewhere. */
const turned: Readonly<Partial<Record<IconName, IconName>>> = { onward: 'onward-left', feeds: 'feeds-left' };
const flipped = { start: 'end', middle: 'middle', end: 'start' } as const;

/** Mirrors what stands in something of a width. */
function mirrorAt(width: number) {
  const point = <P extends Point>(p: P): P => ({ ...p, x: width - p.x });
  const box = <B extends Box>(b: B): B => ({ ...b, x: width - b.x - b.w });
  const glyph = (one: Glyph): Glyph => ({
    ...one,
    icon: turned[one.icon] ?? one.icon,
    x: width - one.x - glyphSize,
  });
  // A text that was moved to the right for its letters' sake begins there anyway now.
  const line = ({ opposite, ...one }: TextLine): TextLine =>
    opposite === undefined
      ? { ...one, x: width - one.x, align: flipped[one.align] }
      : { ...one, x: width - opposite, align: 'end' };
  const label = (one: LabelBox): LabelBox => ({
    ...box(one),
    lines: one.lines.map(line),
    glyphs: one.glyphs.map(glyph),
  });
  const curve = (one: CurveBox): CurveBox => ({
    ...box(one),
    lines: one.lines.map(({ role, segments, points }) => ({
      role,
      segments: segments.map((segment) => ({
        ...segment,
        from: point(segment.from),
        controls: [point(segment.controls[0]), point(segment.controls[1])],
        to: point(segment.to),
      })),
      points: points.map((feeling) => ({ ...point(feeling), lines: feeling.lines.map(line) })),
    })),
  });
  return { point, box, glyph, line, label, curve };
}
