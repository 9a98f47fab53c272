import { type Emotion, isFuture, type Node, stepsOf, titleOf } from '@dfes/model';
import { say, type Words } from '@dfes/wording';
import type { CurveLane, Feeling, Series } from './blueprint.ts';
import type { Frame } from './frame.ts';
import type { CurveLaneEntry } from './lanes.ts';
import { source } from './step.ts';

/** The emotion curve of a journey and, beside an actual journey, that of the plan. */
export function curveOf(entry: CurveLaneEntry, frame: Frame): CurveLane<Words> | undefined {
  const points = frame.columns.flatMap(({ view }, column) => {
    const emotion = view?.step.says.emotion;
    return view && emotion ? [feeling(view.step, emotion, column)] : [];
  });
  const name = isFuture(frame.journey) ? say`Intended emotion` : say`Emotion`;
  const others = plannedFeelings(frame);
  if (points.length === 0 && others.length === 0) return undefined;
  const series: Series<Words>[] = [{ name: others.length > 0 ? say`as it was` : name, role: 'main', points }];
  if (others.length > 0) series.push({ name: say`as intended`, role: 'other', points: others });
  const { id, purpose, tone, band } = entry;
  return { band, id, name, purpose, tone, series };
}

/** What the plan intended at the steps that bear the same names. */
function plannedFeelings(frame: Frame): readonly Feeling<Words>[] {
  const plan = frame.design.targets(frame.journey.says['actual-of'])[0];
  if (!plan) return [];
  const byName = new Map(stepsOf(plan).map((step) => [step.name?.text, step]));
  return frame.columns.flatMap(({ view }, column) => {
    const planned = view?.step.name && byName.get(view.step.name.text);
    const emotion = planned?.says.emotion;
    return planned && emotion ? [feeling(planned, emotion, column)] : [];
  });
}

export function feeling(step: Node<'step'>, emotion: Emotion, column: number): Feeling<Words> {
  const { level, word, quote } = emotion;
  const said = [levelText(level), word, quote && `“${quote}”`].filter(Boolean).join(' ');
  return {
    column,
    level,
    ...(word && { word }),
    ...(quote && { quote }),
    id: `${step.id}/emotion`,
    source: source(step, emotion.place),
    label: say`Emotion at “${titleOf(step)}”: ${said}`,
  };
}

/** A level with its sign: `+2`, `0`, `−1`. */
export function levelText(level: number): string {
  return level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0';
}
