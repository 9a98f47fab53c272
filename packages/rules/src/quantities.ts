import type { Comparison, Operator, Quantity } from '@dfes/model';

/** A number with its unit, as quantities and comparisons hold it. */
type Measure = Pick<Quantity, 'number' | 'unit'>;

const day = 24 * 60 * 60;
const year = 365.25 * day;

/** The units of time in seconds; months and years on average. */
const seconds: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['min', 60],
  ['h', 60 * 60],
  ['day', day],
  ['week', 7 * day],
  ['month', year / 12],
  ['year', year],
]);

/** A time in seconds; undefined for quantities of something else. */
export function inSeconds({ number, unit }: Measure): number | undefined {
  const factor = seconds.get(unit);
  return factor === undefined ? undefined : number * factor;
}

/** Whether a result meets a target; undefined where their units can't be compared. */
export function meets(result: Quantity, target: Comparison): boolean | undefined {
  const [a, b] = [inSeconds(result), inSeconds(target)];
  if (a !== undefined && b !== undefined) return holds(a, target.operator, b);
  return result.unit === target.unit ? holds(result.number, target.operator, target.number) : undefined;
}

/** A quantity as people read it: `11 min`, `3 days`, `4.5 of 5`. */
export function spoken({ number, unit }: Measure): string {
  const plural = /^(?:day|week|month|year)$/.test(unit) && number !== 1 ? 's' : '';
  return `${number} ${unit}${plural}`.trim();
}

/** A unit as it is written in a design. */
export function written(unit: string): string {
  return seconds.has(unit) || unit === '%' ? unit : `"${unit}"`;
}

const words: Readonly<Record<Operator, string>> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '=': 'exactly',
};

/** A target as people read it: `at most 10 min`. */
export function spokenTarget(target: Comparison): string {
  return `${words[target.operator]} ${spoken(target)}`;
}

function holds(a: number, operator: Operator, b: number): boolean {
  // Conversions may leave a last digit behind.
  const equal = Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  switch (operator) {
    case '>=':
      return equal || a > b;
    case '>':
      return !equal && a > b;
    case '<=':
      return equal || a < b;
    case '<':
      return !equal && a < b;
    case '=':
      return equal;
  }
}
