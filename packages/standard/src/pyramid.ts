import { namesOf } from './names.ts';

interface PyramidEntry {
  readonly level: 1 | 2 | 3 | 4;
  readonly title: string;
  readonly leadsTo: 'satisfaction' | 'delight';
  readonly explanation: string;
}

/** The service excellence pyramid (Introduction, Figure 1 of both standards), from the ground up. */
export const pyramid = {
  core: {
    level: 1,
    title: 'Core service proposition',
    leadsTo: 'satisfaction',
    explanation: 'What was promised is done, every time.',
  },
  feedback: {
    level: 2,
    title: 'Customer feedback management',
    leadsTo: 'satisfaction',
    explanation: 'When something goes wrong or a question comes up, it is put right and answered well.',
  },
  individual: {
    level: 3,
    title: 'Individual excellent service provision',
    leadsTo: 'delight',
    explanation: 'The service fits this one person, who notices that somebody took the trouble.',
  },
  surprising: {
    level: 4,
    title: 'Surprisingly excellent service provision',
    leadsTo: 'delight',
    explanation: 'More comes than this person had any reason to wait for, and it fits.',
  },
} as const satisfies Record<string, PyramidEntry>;

export type PyramidLevel = keyof typeof pyramid;

/** The names of the levels, from 1 to 4. */
export const pyramidLevels = namesOf(pyramid);

/** The two routes by which delight arises (ISO/TS 24082, 3.2); a design may name both. */
export const delightRoutes = {
  valued: 'The customer feels that they matter to the people who serve them.',
  exceeded: 'The customer gets more than they had counted on.',
} as const satisfies Record<string, string>;

export type DelightRoute = keyof typeof delightRoutes;
