import { namesOf } from './names.ts';

/** The Kano classes (Annex B), each explained by what happens when a feature is there and when it is not. */
export const kano = {
  'must-be': 'Taken for granted: nobody praises it, everybody misses it.',
  'one-dimensional': 'The more of it the better, the less the worse.',
  attractive: 'Nobody asks for it; it delights when it comes and is not missed when it does not.',
  indifferent: 'Makes no difference to the customer either way.',
  reverse: 'Some customers would rather not have it.',
  questionable: 'The answers contradict each other: ask again before deciding.',
} as const satisfies Record<string, string>;

export type KanoClass = keyof typeof kano;

export const kanoClasses = namesOf(kano);
