import type { Located } from './reporter.ts';
import { harmless, type Style } from './style.ts';
import { blankFor, widthOf } from './width.ts';

/** Wider than this no line is shown: of a longer one the part around the finding. */
const widest = 120;
const before = 40;

/** The line of a finding with a mark below the words that it is about. */
export function excerpt({ line, start, end }: Located, style: Style): string {
  const from = start.character;
  const to = end.line === start.line ? Math.max(end.character, from) : line.length;
  const cutLeft = line.length > widest && from > before ? from - before : 0;
  const cutRight = Math.min(line.length, cutLeft + widest);
  const lead = cutLeft > 0 ? '…' : '';
  const shown = `${lead}${line.slice(cutLeft, cutRight)}${cutRight < line.length ? '…' : ''}`;
  const blank = blankFor(lead + line.slice(cutLeft, from));
  const mark = '^'.repeat(Math.max(1, widthOf(line.slice(from, Math.min(to, cutRight)).trimEnd())));
  const number = String(start.line + 1);
  const gutter = style.faint('│');
  return [
    `  ${style.faint(number)} ${gutter} ${harmless(shown)}`,
    `  ${' '.repeat(number.length)} ${gutter} ${blank}${style.red(mark)}`,
  ].join('\n');
}
