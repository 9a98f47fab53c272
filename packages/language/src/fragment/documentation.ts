import type { Reading } from '../reading/read.ts';

/** The texts of documentation comments by the offset of the declaration that each stands before. */
export function documentationOf(text: string, reading: Reading): ReadonlyMap<number, string> {
  const comments = reading.comments.filter(({ type }) => type === 'documentation');
  const found = new Map<number, string>();
  let next = 0;
  for (const token of reading.tokens) {
    let latest: string | undefined;
    for (let comment = comments[next]; comment && comment.end <= token.start; comment = comments[++next]) {
      latest = wordsOf(text.slice(comment.start, comment.end));
    }
    if (latest !== undefined && token.type === 'KIND') found.set(token.start, latest);
  }
  return found;
}

/** What a comment says, without its stars. */
function wordsOf(comment: string): string {
  return comment
    .slice(3, -2)
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/^\s*\* ?/u, '').trimEnd())
    .join('\n')
    .trim();
}
