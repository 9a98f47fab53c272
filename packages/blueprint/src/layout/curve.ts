import { emotionScale } from '@dfes/standard';
import type { CurveLane, Feeling } from '../content/blueprint.ts';
import { levelText } from '../content/emotion.ts';
import { plain } from '../text/plain.ts';
import { labelPadding, setCurveLabel } from './label.ts';
import { type Ground, gutter } from './lane.ts';
import type { BandBox, CurveBox, CurveLine, CurvePoint, LabelBox, Point, Segment, TextLine } from './layout.ts';
import { setText, typography } from './typography.ts';

const perLevel = 19;
const padding = 8;
const tickWidth = 32;
/** Between the curve and the words at its points. */
const clearance = 9;

/** Lays out the emotion curve from `top` on. Good feelings are named above the line, bad ones below it. */
export function layCurve(lane: CurveLane, top: number, ground: Ground): { band: BandBox; curve: CurveBox } {
  // First with the scale's upper end at 0: how far the words reach beyond it tells where it goes.
  const shapes = lane.series.map((series) => ({
    role: series.role,
    points: series.points,
    ...shapeOf(series.points, ground),
  }));
  const segments = shapes.flatMap((shape) => shape.segments);
  const lines = shapes.map(
    ({ role, points, knots, segments: own }): CurveLine => ({
      role,
      segments: own,
      points: points.map((feeling, i) => {
        const point = knots[i] ?? { x: 0, y: 0 };
        const words = role === 'main' ? wordsAt(feeling, point, i, knots, segments, ground) : [];
        return { ...point, feeling, lines: words };
      }),
    }),
  );
  const reach = lines.flatMap((line) => line.points.flatMap((point) => point.lines.map(extent)));
  const whole = heightOf(emotionScale.min);
  const above = Math.max(6, ...reach.map(({ from }) => -from));
  const below = Math.max(whole + 6, ...reach.map(({ to }) => to));
  const { left, labelWidth, measure } = ground;
  const labelColumn = {
    x: left + labelPadding,
    y: top + padding,
    w: labelWidth - 2 * labelPadding - tickWidth,
    measure,
  };
  const label = setCurveLabel(lane, labelColumn);
  const h = Math.max(padding + above + below + padding, label.h + 2 * padding);
  const shift = top + padding + above;
  const scale = {
    best: heightOf(emotionScale.max) + shift,
    neutral: heightOf(0) + shift,
    worst: heightOf(emotionScale.min) + shift,
  };
  const { left: x, width: w } = ground;
  return {
    band: {
      id: lane.id,
      band: 'curve',
      tone: lane.tone,
      x,
      y: top,
      w,
      h,
      labels: [label, setTicks(scale, ground)],
      rules: [],
    },
    curve: {
      lane: lane.id,
      x,
      y: top,
      w,
      h,
      scale,
      lines: lines.map((line) => lowered(line, shift)),
    },
  };
}

function heightOf(level: number): number {
  return (emotionScale.max - level) * perLevel;
}

/** A smooth line through the points that never swings beyond them (monotone cubic interpolation). */
function shapeOf(
  points: readonly Feeling[],
  { columns }: Ground,
): { knots: readonly Point[]; segments: readonly Segment[] } {
  const knots = points.map(({ column, level }) => {
    const { x = 0, w = 0 } = columns[column] ?? {};
    return { x: x + w / 2, y: heightOf(level) };
  });
  const slopes = knots.map((knot, i) => slopeAt(knots[i - 1], knot, knots[i + 1]));
  const segments = knots.slice(1).map((to, i): Segment => {
    const from = knots[i] ?? to;
    const third = (to.x - from.x) / 3;
    const controls = [
      { x: from.x + third, y: from.y + third * (slopes[i] ?? 0) },
      { x: to.x - third, y: to.y - third * (slopes[i + 1] ?? 0) },
    ] as const;
    return { from, controls, to, guessed: (points[i + 1]?.column ?? 0) - (points[i]?.column ?? 0) > 1 };
  });
  return { knots, segments };
}

function slopeAt(before: Point | undefined, at: Point, after: Point | undefined): number {
  if (!before || !after) return 0;
  const left = (at.y - before.y) / (at.x - before.x);
  const right = (after.y - at.y) / (after.x - at.x);
  if (left * right <= 0) return 0;
  // The harmonic mean keeps the curve within its points.
  return (2 * left * right) / (left + right);
}

/** The word and the quote of a feeling, clear of every line that passes through its column. */
function wordsAt(
  feeling: Feeling,
  point: Point,
  i: number,
  knots: readonly Point[],
  segments: readonly Segment[],
  ground: Ground,
): readonly TextLine[] {
  const column = ground.columns[feeling.column];
  if (!column) return [];
  const width = column.w - gutter;
  const at = { x: column.x + gutter / 2, y: 0, width, align: 'middle' } as const;
  const word = setText(feeling.word ?? levelText(feeling.level), 'feeling', at, ground.measure);
  const quote = feeling.quote
    ? setText(plain(`“${feeling.quote}”`), 'quote', { ...at, y: word.height }, ground.measure)
    : undefined;
  const lines = [...word.lines, ...(quote?.lines ?? [])];
  const height = word.height + (quote?.height ?? 0);
  const widest = Math.min(width, Math.max(...lines.map((line) => ground.measure(line.text, typography[line.style]))));
  const [highest, lowest] = passing(segments, point, point.x - widest / 2 - 2, point.x + widest / 2 + 2);
  const goAbove = feeling.level > 0 || (feeling.level === 0 && !isValley(knots[i - 1], point, knots[i + 1]));
  const y = goAbove ? highest - clearance - height : lowest + clearance;
  return lines.map((line) => ({ ...line, y: line.y + y }));
}

function isValley(before: Point | undefined, at: Point, after: Point | undefined): boolean {
  return (before !== undefined || after !== undefined) && (before?.y ?? 0) <= at.y && (after?.y ?? 0) <= at.y;
}

/** The highest and the lowest that the lines reach between two verticals. */
function passing(segments: readonly Segment[], point: Point, from: number, to: number): readonly [number, number] {
  let highest = point.y;
  let lowest = point.y;
  for (const segment of segments) {
    if (segment.to.x < from || segment.from.x > to) continue;
    for (let step = 0; step <= 16; step++) {
      const t = step / 16;
      // The controls stand at thirds, so x runs evenly with t.
      const x = segment.from.x + t * (segment.to.x - segment.from.x);
      if (x < from || x > to) continue;
      const y = bezier(t, segment.from.y, segment.controls[0].y, segment.controls[1].y, segment.to.y);
      highest = Math.min(highest, y);
      lowest = Math.max(lowest, y);
    }
  }
  return [highest, lowest];
}

function bezier(t: number, a: number, b: number, c: number, d: number): number {
  const u = 1 - t;
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

function extent(line: TextLine): { from: number; to: number } {
  const { size } = typography[line.style];
  return { from: line.y - size, to: line.y + size * 0.4 };
}

/** The ends and the middle of the scale, at the end of the label column. */
function setTicks(scale: CurveBox['scale'], { left, labelWidth, measure }: Ground): LabelBox {
  const { leading } = typography.detail;
  const box = { x: left + labelWidth - tickWidth - 8, y: scale.best - leading / 2, w: tickWidth };
  const tick = (level: number, y: number) =>
    setText(levelText(level), 'detail', { x: box.x, y: y - leading / 2, width: box.w, align: 'end' }, measure).lines;
  const { best, neutral, worst } = scale;
  const lines = [...tick(emotionScale.max, best), ...tick(0, neutral), ...tick(emotionScale.min, worst)];
  return { ...box, h: worst - best + leading, name: '', lines, glyphs: [] };
}

function lowered(line: CurveLine, by: number): CurveLine {
  const point = <P extends Point>(p: P): P => ({ ...p, y: p.y + by });
  return {
    ...line,
    segments: line.segments.map((one) => ({
      ...one,
      from: point(one.from),
      controls: [point(one.controls[0]), point(one.controls[1])],
      to: point(one.to),
    })),
    points: line.points.map((p): CurvePoint => ({ ...point(p), lines: p.lines.map(point) })),
  };
}
