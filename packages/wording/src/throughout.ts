import { inWords, isSaid, type Wording } from './wording.ts';

/**
 * The same data, with a text wherever something was said. Where nothing was, it stays the same object: places move along
 * with the text that is edited, copies of them would not.
 */
export function throughout(value: unknown, wording: Wording): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isSaid(value)) return inWords(value, wording);
  const entries = Object.entries(value);
  const told = entries.map(([name, one]) => [name, throughout(one, wording)] as const);
  if (told.every(([, one], i) => one === entries[i]?.[1])) return value;
  return Array.isArray(value) ? told.map(([, one]) => one) : Object.fromEntries(told);
}
