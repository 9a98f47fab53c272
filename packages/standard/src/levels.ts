import { namesOf } from './names.ts';

interface LevelEntry {
  readonly rank: 1 | 2 | 3 | 4;
  readonly explanation: string;
}

/*
 * Annex C of ISO/TS 24082 gives examples of such levels. The names, their number and their wording below are this
 * project's own, not the standard's. Whoever has better ones replaces this table; nothing else knows the order.
 */

/** How far customers take part (5.6.3), from least to most. */
export const participationLevels = {
  present: { rank: 1, explanation: 'The customer is there and receives.' },
  informs: { rank: 2, explanation: 'The customer tells something that the service then uses.' },
  'co-produces': { rank: 3, explanation: 'The customer does part of the work.' },
  'co-creates': { rank: 4, explanation: 'The customer decides with the provider what the service becomes.' },
} as const satisfies Record<string, LevelEntry>;

/** How far a role thinks and acts from the customer's side (5.6.2), from least to most. */
export const centricityLevels = {
  'procedure-led': { rank: 1, explanation: 'Follows the procedure, whoever stands there.' },
  responsive: { rank: 2, explanation: 'Answers what a customer asks for.' },
  anticipating: { rank: 3, explanation: 'Sees what a customer will need, and has it ready.' },
  empowered: { rank: 4, explanation: 'May and can decide on the spot what is best for this customer.' },
} as const satisfies Record<string, LevelEntry>;

const levels = { ...participationLevels, ...centricityLevels };

export type ParticipationLevel = keyof typeof participationLevels;
export type CentricityLevel = keyof typeof centricityLevels;

export const participationNames = namesOf(participationLevels);
export const centricityNames = namesOf(centricityLevels);

/** A level's place on its scale, 1 to 4. Both scales have four places, so that ranks of the two can be compared (Annex D). */
export function rankOf(level: ParticipationLevel | CentricityLevel): 1 | 2 | 3 | 4 {
  return levels[level].rank;
}

/** The upper half of either scale, which nobody reaches without something that enables it. */
export function needsEnabler(level: ParticipationLevel | CentricityLevel): boolean {
  return rankOf(level) >= 3;
}
