import { counted, type Said, say } from '@dfes/wording';
import type { Comparison, Operator, Quantity } from './values.ts';

/** A number with its unit, as quantities and comparisons hold it. */
export type Measure = Pick<Quantity, 'number' | 'unit'>;

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

/** Units that are words; those that are signs are the same in every language. */
const unitWords: Readonly<Record<string, (number: number) => Said>> = {
  day: (number) => counted(number, say`${number} day`, say`${number} days`),
  week: (number) => counted(number, say`${number} week`, say`${number} weeks`),
  month: (number) => counted(number, say`${number} month`, say`${number} months`),
  year: (number) => counted(number, say`${number} year`, say`${number} years`),
};

/** The units in which several times are told together: longer ones have no fixed length. */
const unitsOfTotals = ['day', 'h', 'min', 's'] as const;

/** A time in seconds; undefined for quantities of something else. */
export function inSeconds({ number, unit }: Measure): number | undefined {
  const factor = seconds.get(unit);
  return factor === undefined ? undefined : number * factor;
}

/** A quantity as people read it: `11 min`, `3 days`, `4.5 of 5`. */
export function quantityText({ number, unit }: Measure): Said {
  if (unit === '') return say`${number}`;
  return unitWords[unit]?.(number) ?? say`${number} ${unit}`;
}

/** How long some quantities take together, in its two largest units; undefined where one of them has no fixed length. */
export function totalTime(quantities: readonly Measure[]): Said | undefined {
  let rest = 0;
  for (const quantity of quantities) {
    const time = quantity.unit === 'month' || quantity.unit === 'year' ? undefined : inSeconds(quantity);
    if (time === undefined) return undefined;
    rest += time;
  }
  const parts = unitsOfTotals.flatMap((unit) => {
    const length = seconds.get(unit) ?? 1;
    const number = Math.floor(rest / length);
    rest -= number * length;
    return number > 0 ? [quantityText({ number, unit })] : [];
  });
  const [first, second] = parts;
  return first && second ? say`${first} ${second}` : first;
}

/** A unit as it is written in a design: one of the author's own stands in quotes. */
export function unitSource(unit: string): string {
  return seconds.has(unit) || unit === '%' ? unit : `"${unit}"`;
}

/** Whether a result meets a target; undefined where their units can't be compared. */
export function meets(result: Quantity, target: Comparison): boolean | undefined {
  const [a, b] = [inSeconds(result), inSeconds(target)];
  if (a !== undefined && b !== undefined) return holds(a, target.operator, b);
  return result.unit === target.unit ? holds(result.number, target.operator, target.number) : undefined;
}

const targets: Readonly<Record<Operator, (quantity: Said) => Said>> = {
  '>=': (quantity) => say`at least ${quantity}`,
  '>': (quantity) => say`more than ${quantity}`,
  '<=': (quantity) => say`at most ${quantity}`,
  '<': (quantity) => say`less than ${quantity}`,
  '=': (quantity) => say`exactly ${quantity}`,
};

/** A target as people read it: `at most 10 min`. */
export function targetText(target: Comparison): Said {
  return targets[target.operator](quantityText(target));
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
