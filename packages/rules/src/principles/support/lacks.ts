import type { Principle } from '@dfes/standard';
import { adaptiveLack } from './adaptive.ts';
import { coCreativeLack } from './co-creative.ts';
import { consistentLack } from './consistent.ts';
import { emotionalLack } from './emotional.ts';
import type { FindLack } from './lack.ts';

/** What keeps a touchpoint from following each of the four principles. */
export const lackOf: Readonly<Record<Principle, FindLack>> = {
  emotional: emotionalLack,
  adaptive: adaptiveLack,
  'co-creative': coCreativeLack,
  consistent: consistentLack,
};
