import type { ClauseNumber } from './clauses.ts';
import { namesOf } from './names.ts';

interface PrincipleEntry {
  readonly clause: ClauseNumber<'24082:2021'>;
  readonly title: string;
  readonly explanation: string;
}

/** The four principles that a design for excellent service follows (clause 4), in the standard's order. */
export const principles = {
  emotional: {
    clause: '4.2',
    title: 'Emotional',
    explanation: 'The design knows which good feeling it wants to cause, and where.',
  },
  adaptive: {
    clause: '4.3',
    title: 'Adaptive',
    explanation: 'The service changes with the person and the moment, because it has noticed something about them.',
  },
  'co-creative': {
    clause: '4.4',
    title: 'Co-creative with customer',
    explanation:
      'Customers take a hand in making the service: when it is designed, when it is delivered, when it is renewed.',
  },
  consistent: {
    clause: '4.5',
    title: 'Consistent with organization and customer perspectives',
    explanation:
      'What is promised is what a customer needs and what the organization stands for, at each touchpoint alike.',
  },
} as const satisfies Record<string, PrincipleEntry>;

export type Principle = keyof typeof principles;

/** The names of the four principles, in order. */
export const principleNames = namesOf(principles);
