import type { Place } from '@dfes/model';
import type { Position, SelectionRange } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import { labelWithValues } from '../fixes/index.ts';
import { offsetAt, type View } from './view.ts';

type Stretch = Pick<Place, 'start' | 'end'>;

/** Widening selections: the word, what a text says, the label with its values, the braces, the declaration, and so on outwards. */
export function selectionRangesOf(view: View, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = offsetAt(view, position);
    const whole = { start: 0, end: view.text.length };
    return widening(view, offset).reduceRight<SelectionRange>(
      (parent, stretch) => ({ range: rangeOf(stretch, view.fragment), parent }),
      { range: rangeOf(whole, view.fragment) },
    );
  });
}

/** Stretches around an offset, each wider than the one before, all but the whole text. */
function widening(view: View, offset: number): readonly Stretch[] {
  const { text, fragment } = view;
  const around = ({ start, end }: Stretch) => start <= offset && offset <= end;
  const tokens = view.reading.tokens.filter(around).flatMap((token) => {
    const quotes = text.startsWith('"""', token.start) ? 3 : 1;
    const inner = { start: token.start + quotes, end: token.end - quotes };
    return token.type === 'TEXT' && around(inner) ? [inner, token] : [token];
  });
  const nodes = fragment.nodes.filter((node) => around(node.place));
  const labels = nodes.flatMap((node) =>
    [...node.labels.values()].flat().map((label) => labelWithValues({ text, fragment }, node, label)),
  );
  const bodies = nodes.flatMap(({ body }) => (body ? [{ start: body.start - 1, end: body.end + 1 }] : []));
  const stretches = [...tokens, ...labels, ...bodies, ...nodes.map(({ place }) => place)].filter(around);
  const wider: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = wider.at(-1);
    const isWider = !last || (stretch.start <= last.start && last.end <= stretch.end && !isSame(stretch, last));
    if (isWider && !isSame(stretch, { start: 0, end: text.length })) wider.push(stretch);
  }
  return wider;
}

function isSame(a: Stretch, b: Stretch): boolean {
  return a.start === b.start && a.end === b.end;
}
