import { lineAt } from '@dfes/model';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { DfesServices } from '../module.ts';
import { type View, viewOf } from './view.ts';

/** What can be folded away: the braces of declarations, texts over several lines, comments. */
export const folding = ({ shared }: DfesServices): FoldingRangeProvider => ({
  getFoldingRanges: async (document) => {
    const view = viewOf(shared, document);
    return view ? foldsOf(view) : [];
  },
});

export function foldsOf(view: View): FoldingRange[] {
  const { nodes, lineStarts } = view.fragment;
  const { tokens } = view.reading;
  const line = (offset: number) => lineAt(lineStarts, offset);
  // The line with the closing brace stays in sight.
  const bodies = nodes.flatMap(({ kindPlace, body }) =>
    body ? [{ startLine: line(kindPlace.start), endLine: line(body.end) - 1 }] : [],
  );
  const texts = tokens
    .filter(({ type }) => type === 'TEXT')
    .map(({ start, end }) => ({ startLine: line(start), endLine: line(end) - 1 }));
  return [...bodies, ...texts, ...commentFolds(view)].filter(({ startLine, endLine }) => startLine < endLine);
}

/** Comments, those on lines of their own that follow each other as one. */
function commentFolds({ reading, fragment, text }: View): readonly FoldingRange[] {
  const folds: { startLine: number; endLine: number; kind: FoldingRangeKind }[] = [];
  for (const { start, end, type } of reading.comments) {
    const startLine = lineAt(fragment.lineStarts, start);
    const endLine = lineAt(fragment.lineStarts, end);
    const alone = text.slice(fragment.lineStarts[startLine], start).trim() === '';
    const above = folds.at(-1);
    if (type === 'line' && alone && above?.endLine === startLine - 1) above.endLine = endLine;
    else if (alone || startLine < endLine) folds.push({ startLine, endLine, kind: FoldingRangeKind.Comment });
  }
  return folds;
}
