import type { Edit } from '@dfes/model';
import { changesOf, hasPlaceholders, type TextChange } from '../../fixes/index.ts';
import type { View } from '../view.ts';

/** The changes of text that some edits come to, in any documents of the project. */
export function changesOfEdits(view: View, edits: readonly Edit[]): readonly TextChange[] {
  return changesOf(edits, (uri) => {
    const text = view.textOf(uri);
    const fragment = view.design.fragment(uri);
    return text !== undefined && fragment ? { text, fragment } : undefined;
  });
}

/** Words of the author that can stand in a new declaration as they are: nothing in them looks like a placeholder. */
export function quotable(
  view: View,
  { start, end }: { readonly start: number; readonly end: number },
): string | undefined {
  const written = view.text.slice(start, end);
  return hasPlaceholders(written) || written.includes('\n') ? undefined : written;
}
