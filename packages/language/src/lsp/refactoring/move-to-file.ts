import { topOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { URI, UriUtils } from 'langium';
import { insertion, removalOf, type TextChange } from '../../fixes/index.ts';
import { nodeAt } from '../spot.ts';
import type { View } from '../view.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import type { Offer, Refactoring } from './refactoring.ts';

/** Moves a declaration at the top, with its comments, to the end of another file of the project, or to one of its own. */
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
    const called = node.name?.text ?? node.kind;
    const offers = targets(view).map((uri): Offer => {
      return { title: say`Move “${called}” to ${relative(view.uri, uri)}`, changes: move(view, chunk, uri) };
    });
    const own = freeFile(view, called);
    const isAlone = view.fragment.tops.length < 2;
    // What has no file yet has no place for another one beside it.
    if (isAlone || view.uri.startsWith('untitled:')) return offers;
    const creates = { uri: own, text: movedText(view, chunk, '') };
    return [
      ...offers,
      {
        title: say`Move “${called}” to ${relative(view.uri, own)}, a new file`,
        changes: [taken(view, chunk)],
        creates,
      },
    ];
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

function move(view: View, chunk: Chunk, to: string): readonly TextChange[] {
  const target = view.textOf(to) ?? '';
  const inserted = insertion(to, target.trimEnd().length, movedText(view, chunk, target));
  return [taken(view, chunk), { ...inserted, literal: true }];
}

function taken({ uri, text, fragment }: View, { start, end }: Chunk): TextChange {
  return removalOf({ text, fragment }, { uri, start, end });
}

/** A part of the file as it comes to the end of another one. */
function movedText(view: View, { start, end }: Chunk, target: string): string {
  const endOfLine = (target || view.text).includes('\r\n') ? '\r\n' : '\n';
  const moved = view.text.slice(start, end).replaceAll(/\r\n|\r|\n/gu, endOfLine);
  return target.trim() === '' ? `${moved}${endOfLine}` : `${endOfLine}${endOfLine}${moved}`;
}

/** A file beside this one, named like a declaration: `first-evening.dfes`. */
function freeFile({ uri, design }: View, name: string): string {
  const words = name.replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, '-').toLowerCase();
  const beside = (file: string) => UriUtils.joinPath(UriUtils.dirname(URI.parse(uri)), `${file}.dfes`).toString();
  let file = beside(words);
  for (let count = 2; design.fragment(file); count++) file = beside(`${words}-${count}`);
  return file;
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
