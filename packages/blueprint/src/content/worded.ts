import { english, inWords, isSaid, type Wording, type Words } from '@dfes/wording';
import type { Blueprint } from './blueprint.ts';

/** A blueprint in somebody's language: all that the picture itself says is put into words, what the author says stays. */
export function worded(blueprint: Blueprint<Words>, wording: Wording = english): Blueprint {
  return { ...spoken(blueprint, wording), wording };
}

/**
 * The same data, with a text wherever something was said. Where nothing was, it stays the same object: places move along
 * with the text that is edited, copies of them would not.
 */
function spoken(value: Blueprint<Words>, wording: Wording): Blueprint;
function spoken(value: unknown, wording: Wording): unknown;
function spoken(value: unknown, wording: Wording): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isSaid(value)) return inWords(value, wording);
  const entries = Object.entries(value);
  const told = entries.map(([name, one]) => [name, spoken(one, wording)] as const);
  if (told.every(([, one], i) => one === entries[i]?.[1])) return value;
  return Array.isArray(value) ? told.map(([, one]) => one) : Object.fromEntries(told);
}
