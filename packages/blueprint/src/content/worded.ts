import { english, throughout, type Wording, type Words } from '@dfes/wording';
import type { Blueprint } from './blueprint.ts';

/** A blueprint in somebody's language: all that the picture itself says is put into words, what the author says stays. */
export function worded(blueprint: Blueprint<Words>, wording: Wording = english): Blueprint {
  return { ...(throughout(blueprint, wording) as Blueprint), wording };
}
