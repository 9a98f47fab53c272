import { type Node, refsOf } from '@dfes/model';
import { inWords } from '@dfes/wording';
import type { InlayHintProvider } from 'langium/lsp';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { DfesServices } from '../module.ts';
import { coverageLine } from './explain/coverage.ts';
import { coverageDisplay, titlesAreShown } from './settings.ts';
import { offsetAt, type View, viewOf } from './view.ts';

export interface HintChoice {
  readonly coverage: boolean;
  readonly titles: boolean;
}

/** Says in the text what it doesn't say itself: what a name stands for, how far the principles are covered. */
export const inlayHints = ({ shared }: DfesServices): InlayHintProvider => ({
  getInlayHints: async (document, { range }) => {
    const coverage = (await coverageDisplay(shared)) === 'inlay';
    const titles = await titlesAreShown(shared);
    const view = viewOf(shared, document);
    return view && hintsIn(view, range, { coverage, titles });
  },
});

export function hintsIn(view: View, range: Range, choice: HintChoice): InlayHint[] {
  const start = offsetAt(view, range.start);
  const end = offsetAt(view, range.end);
  const inRange = view.fragment.nodes.filter(({ place }) => place.start <= end && start <= place.end);
  const coverage = choice.coverage ? inRange.flatMap((node) => coverageHint(view, node)) : [];
  const titles = choice.titles ? inRange.flatMap((node) => titleHints(view, node, start, end)) : [];
  return [...coverage, ...titles];
}

/** Behind the head of a declaration. */
function coverageHint(view: View, node: Node): readonly InlayHint[] {
  const label = coverageLine(view.design, node);
  const end = (node.title?.place ?? node.name?.place ?? node.kindPlace).end;
  return label === undefined ? [] : [hint(view, end, inWords(label, view.wording))];
}

/** Behind each name the title of what it stands for, where that says more. */
function titleHints(view: View, node: Node, start: number, end: number): readonly InlayHint[] {
  return refsOf(node).flatMap(({ ref }) => {
    if (ref.place.end < start || end < ref.place.start) return [];
    const resolution = view.design.resolve(ref);
    const title = resolution.found === 'one' ? resolution.node.title?.text : undefined;
    if (!title?.trim() || bare(title) === bare(ref.name.split('.').at(-1) ?? '')) return [];
    return [hint(view, ref.place.end, shortened(title))];
  });
}

function hint(view: View, offset: number, label: string): InlayHint {
  const { end } = rangeOf({ start: offset, end: offset }, view.fragment);
  return { position: end, label, kind: InlayHintKind.Type, paddingLeft: true };
}

/** The letters of a text: `FrontHost` says as much as `Front host`. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

const longest = 36;

function shortened(title: string): string {
  const line = title.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
