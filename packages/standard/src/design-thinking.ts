import { namesOf } from './names.ts';

/** The six principles of service design thinking (Annex A), each in one line of our own. */
export const designThinking = {
  'human-centred': 'Begin with what people live through, customers and staff alike.',
  collaborative: 'Have everybody whom the service touches at the table.',
  iterative: 'Try, learn, change, and try again.',
  sequential: 'See the service as a course of events, one leading to the next.',
  real: 'Look where it happens, and make ideas tangible enough to test.',
  holistic: 'Keep the whole surroundings of the service in view.',
} as const satisfies Record<string, string>;

export type DesignThinkingPrinciple = keyof typeof designThinking;

export const designThinkingPrinciples = namesOf(designThinking);
