import { topOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { insertion, removalOf, type TextChange } from '../../fixes/index.ts';
import { nodeAt } from '../spot.ts';
import type { View } from '../view.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import type { Offer, Refactoring } from './refactoring.ts';

/** Moves a declaration at the top, with its comments, to the end of another file of the project. */
export const moveToFile: Refactoring = {
  kind: 'refactor.move',
  offers: (view, { start }) => {
    const node = nodeAt(view, start);
    // On its first words, not anywhere inside.
    if (!node || topOf(node) !== node || start > (node.body?.start ?? node.place.end)) return [];
    const chunk = chunksOf(view.text, view.reading)?.find(
      (part) => part.start <= node.place.start && node.place.end <= part.end,
    );
    if (!chunk || !standsAlone(view, chunk)) return [];
    return targets(view).map((uri): Offer => {
      const called = node.name?.text ?? node.kind;
      return { title: say`Move “${called}” to ${relative(view.uri, uri)}`, changes: move(view, chunk, uri) };
    });
  },
};

/** More files than these would fill the menu. */
const mostTargets = 12;

/** The other files of the project in which nothing is left open that could swallow what comes to their end. */
function targets({ design, uri }: View): readonly string[] {
  return design.fragments
    .filter((other) => other.uri !== uri && other.misreadings.every(({ code }) => code !== 'syntax-error'))
    .map((other) => other.uri)
    .slice(0, mostTargets);
}

/** Whether a part of the file can go without a slip being lost, or a comment coming to speak of something else. */
function standsAlone({ fragment }: View, { start, end }: Chunk): boolean {
  const isInside = (place: { readonly start: number }) => start <= place.start && place.start < end;
  return (
    fragment.misreadings.every(({ place }) => !isInside(place)) &&
    fragment.suppressions.every(({ place, line }) => isInside(place) === isInside(line))
  );
}

function move(view: View, { start, end }: Chunk, to: string): readonly TextChange[] {
  const target = view.textOf(to) ?? '';
  const endOfLine = (target || view.text).includes('\r\n') ? '\r\n' : '\n';
  const moved = view.text.slice(start, end).replaceAll(/\r\n|\r|\n/gu, endOfLine);
  const last = target.trimEnd().length;
  const text = last > 0 ? `${endOfLine}${endOfLine}${moved}` : `${moved}${endOfLine}`;
  const { uri, fragment } = view;
  const removed = removalOf({ text: view.text, fragment }, { uri, start, end });
  return [removed, { ...insertion(to, last, text), literal: true }];
}

/** The path of a file as seen from the folder of another. */
function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  const path = [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
  return decodeURIComponent(path);
}
