import type { Suppression } from '@dfes/model';
import type { Comment } from '../reading/scan-comment.ts';

const form = /^\/\/\s*dfes-ignore(?![\w-])\s*(?<rule>[\w-]*)\s*(?::(?<reason>.*))?/u;
const endOfLine = /\r\n|\r|\n|$/gu;

/** The `// dfes-ignore RULE: reason` comments of a text. Several on lines that follow each other speak of the same line. */
export function suppressionsOf(uri: string, text: string, comments: readonly Comment[]): readonly Suppression[] {
  const found: Suppression[] = [];
  for (const comment of comments) {
    if (comment.type !== 'line') continue;
    const source = text.slice(comment.start, comment.end);
    const match = form.exec(source);
    if (!match) continue;
    const rule = match.groups?.rule ?? '';
    const start = comment.start + (rule === '' ? 0 : source.indexOf(rule, source.indexOf('dfes-ignore') + 11));
    found.push({
      place: { uri, start: comment.start, end: comment.end },
      rule,
      rulePlace: { uri, start, end: rule === '' ? comment.end : start + rule.length },
      reason: match.groups?.reason?.trim() ?? '',
      line: lineAfter(uri, text, comment.end),
    });
  }
  return found;
}

/** The line after an offset's own, or the first after that which is no suppression itself. */
function lineAfter(uri: string, text: string, offset: number): Suppression['line'] {
  const start = endOf(text, offset).next;
  const { end, next } = endOf(text, start);
  const isSuppression = form.test(text.slice(start, end).trimStart());
  return isSuppression && next > end ? lineAfter(uri, text, end) : { uri, start, end };
}

function endOf(text: string, from: number): { readonly end: number; readonly next: number } {
  endOfLine.lastIndex = from;
  const match = endOfLine.exec(text);
  const end = match?.index ?? text.length;
  return { end, next: end + (match?.[0].length ?? 0) };
}
