import { type LabelName, type Node, type Place, within } from '@dfes/model';
import { freeName } from '@dfes/rules';
import { say } from '@dfes/wording';
import { CodeActionKind } from 'vscode-languageserver';
import {
  behindComment,
  insertion,
  labelWithValues,
  removalOf,
  startWithComments,
  type TextChange,
} from '../../fixes/index.ts';
import { nodeAt, partsOf } from '../spot.ts';
import type { View } from '../view.ts';
import type { Offer, Refactoring, Stretch } from './refactoring.ts';

/** Makes a journey of its own of a stage and those behind it. */
export const splitJourney: Refactoring = {
  kind: CodeActionKind.RefactorExtract,
  offers: (view, { start }) => {
    const stage = nodeAt(view, start);
    const journey = stage?.parent;
    if (stage?.kind !== 'stage' || journey?.kind !== 'journey' || !journey.name || !journey.body) return [];
    // On its first words, not anywhere inside.
    if (start > (stage.body?.start ?? stage.place.end)) return [];
    return offers(view, journey as Node<'journey'>, stage);
  },
};

/** What holds for both parts: for whom they are, and how far they are thought or done. */
const shared: readonly LabelName<'journey'>[] = ['for', 'state', 'delivers', 'parent'];

function offers(view: View, journey: Node<'journey'>, stage: Node): readonly Offer[] {
  const { text, uri } = view;
  const stages = journey.children;
  const moved = stages.slice(stages.indexOf(stage));
  const last = moved.at(-1);
  if (stages.indexOf(stage) < 1 || !last) return [];
  const part: Stretch = {
    start: startWithComments(text, stage.place.start),
    end: behindComment(text, last.place.end),
  };
  const names = renamed(view, journey, moved);
  if (!names || !isWhole(view, journey, part)) return [];
  const name = freeName(view.design, journey.name?.text ?? 'Journey');
  const endOfLine = text.includes('\r\n') ? '\r\n' : '\n';
  const head = ['journey', name, ...(stage.title ? [slice(text, stage.title.place)] : []), '{'].join(' ');
  const labels = sharedLabels(view, journey).map((label) => `  ${label}`);
  const between = labels.length > 0 ? [''] : [];
  const lines = [head, ...labels, ...between, `  ${slice(text, part)}`, '}'].join(endOfLine);
  const behind = behindComment(text, journey.place.end);
  const changes: readonly TextChange[] = [
    removalOf({ text, fragment: view.fragment }, { uri, ...part }),
    ...names.map((place) => ({ place, text: name })),
    { ...insertion(uri, behind, `${endOfLine}${endOfLine}${lines}`), literal: true },
  ];
  // A name within what moves would have to change twice over.
  if (names.some((place) => place.uri === uri && part.start <= place.start && place.end <= part.end)) return [];
  return [{ title: say`Make a journey “${name}” from this stage on`, changes }];
}

/**
 * The places where the journey's name leads to what moves; undefined where a bare name leads from one part to the other,
 * as it might come to mean something else.
 */
function renamed({ design, textOf }: View, journey: Node, moved: readonly Node[]): readonly Place[] | undefined {
  const places: Place[] = [];
  const goes = new Set(moved.flatMap((stage) => [...within(stage)]));
  for (const target of within(journey)) {
    for (const { from, ref } of design.referrers(target)) {
      const [first, ...rest] = partsOf(ref, textOf);
      const crosses = [...within(journey)].includes(from) && goes.has(from) !== goes.has(target);
      if (crosses && rest.length === 0 && target !== journey) return undefined;
      if (!goes.has(target) || rest.length === 0 || first?.text !== journey.name?.text) continue;
      if (ref.quoted || !first) return undefined;
      places.push(first.place);
    }
  }
  return places;
}

/** Whether a part of a journey can go without a slip being lost, a label of the journey, or a comment's line. */
function isWhole({ fragment }: View, journey: Node, { start, end }: Stretch): boolean {
  const isInside = (place: Stretch) => start <= place.start && place.start < end;
  return (
    fragment.misreadings.every(({ place }) => place.end < journey.place.start || journey.place.end < place.start) &&
    [...journey.labels.values()].flat().every((place) => !isInside(place)) &&
    fragment.suppressions.every(({ place, line }) => isInside(place) === isInside(line))
  );
}

function sharedLabels({ text, fragment }: View, journey: Node): readonly string[] {
  return shared.flatMap((label) =>
    (journey.labels.get(label) ?? []).map((place) => slice(text, labelWithValues({ text, fragment }, journey, place))),
  );
}

function slice(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}
