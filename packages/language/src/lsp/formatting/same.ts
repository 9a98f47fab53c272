import type { ReadToken } from '../../reading/cursor.ts';
import type { Reading } from '../../reading/read.ts';

/** Whether two texts are read as the same: the same tokens, the same comments, the same that can't be read. */
export function sameReading(text: string, reading: Reading, other: string, otherReading: Reading): boolean {
  const { tokens, comments, misreadings } = reading;
  return (
    alike(tokens, otherReading.tokens, (a, b) => sameToken(a, b) && written(text, a) === written(other, b)) &&
    alike(comments, otherReading.comments, (a, b) => a.type === b.type && words(text, a) === words(other, b)) &&
    alike(
      misreadings,
      otherReading.misreadings,
      (a, b) => a.code === b.code && written(text, a.place) === written(other, b.place),
    )
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function alike<T>(these: readonly T[], those: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return (
    these.length === those.length &&
    these.every((a, index) => {
      const b = those[index];
      return b !== undefined && same(a, b);
    })
  );
}

function sameToken(a: ReadToken, b: ReadToken): boolean {
  return a.type === b.type && a.meant === b.meant;
}

function written(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}

/** What a comment says, wherever its lines begin. */
function words(text: string, comment: Stretch): string {
  return written(text, comment)
    .replace(/(\r\n|\r|\n)\s*(?=\*)/gu, '$1')
    .trimEnd();
}
