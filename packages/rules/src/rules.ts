import type { Rule } from './rule.ts';
import { needUnaddressed } from './understanding/need-unaddressed.ts';

/** Every finding, in the order of the catalogue: the language first, then by clause. */
export const rules: readonly Rule[] = [needUnaddressed];
