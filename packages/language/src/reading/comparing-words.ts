import { say } from '@dfes/wording';
import type { Cursor } from './cursor.ts';
import type { Token } from './scan.ts';
import { type Row, takeRun, wrong } from './value.ts';

/** Words that compare, before or behind a number. */
const comparingWords = [
  {
    operator: '>=',
    before: /^(?:at least|min(?:imum)?\.?|not less than|from)$/iu,
    behind: /^(?:or (?:more|above|better)|and (?:more|above)|\+)$/iu,
  },
  {
    operator: '<=',
    before: /^(?:at most|max(?:imum)?\.?|not more than|up to)$/iu,
    behind: /^(?:or (?:less|below|fewer)|and below)$/iu,
  },
  { operator: '>', before: /^(?:over|above|more than)$/iu, behind: undefined },
  { operator: '<', before: /^(?:under|below|less than|fewer than)$/iu, behind: undefined },
] as const;

/** Reads `at least 80 %` and `80 % or more` as what they mean; returns false, having read nothing, where neither stands. */
export function readComparisonInWords(cursor: Cursor, row: Row): boolean {
  const from = cursor.index;
  const ahead = numberAhead(cursor);
  if (ahead === undefined) return false;
  const [number, unit] = [cursor.peek(ahead), cursor.peek(ahead + 1)];
  const place = takeRun(cursor, true);
  const before = { ...place, end: number.start };
  const behind = { ...place, start: unit.end };
  const operator = unit.end <= place.end ? operatorMeant(cursor.source(before), cursor.source(behind)) : undefined;
  if (operator === undefined || !isUnit(unit)) {
    cursor.index = from;
    return false;
  }
  const mend = `${operator} ${cursor.source(number)} ${cursor.source(unit)}`;
  wrong(cursor, row, place, say`it compares in words`, mend, undefined, false);
  cursor.emit('OPERATOR', ahead > 0 ? before : behind, operator);
  cursor.emit('NUMBER', number);
  cursor.emit('UNIT', unit);
  return true;
}

/** How many words come before the number of this line. */
function numberAhead(cursor: Cursor): number | undefined {
  for (let ahead = 0; ahead < 5; ahead++) {
    if (cursor.is('number', ahead)) return ahead;
    if (!(cursor.is('word', ahead) || cursor.is('other', ahead)) || cursor.peek(ahead + 1).first) return undefined;
  }
  return undefined;
}

function operatorMeant(before: string, behind: string): string | undefined {
  const words = { before: before.trim(), behind: behind.trim() };
  if ((words.before === '') === (words.behind === '')) return undefined;
  return comparingWords.find((known) =>
    words.before === '' ? known.behind?.test(words.behind) : known.before.test(words.before),
  )?.operator;
}

function isUnit({ type }: Token): boolean {
  return type === '%' || type === 'word' || type === 'text';
}
