import type { ClauseReference } from './clauses.ts';

interface TermEntry {
  /** The clause that defines the term or, where `defined` is absent, the one in which it matters most. */
  readonly clause: ClauseReference;
  /** Set where the clause is the standard's own definition of the term. */
  readonly defined?: true;
  readonly explanation: string;
}

/** The vocabulary of both standards and of the field beside them, explained in our own words. */
export const terms = {
  'service excellence': {
    clause: '23592 3.1',
    defined: true,
    explanation: 'An organization being able, day after day, to serve in a way that people remember gladly.',
  },
  'excellent service': {
    clause: '3.1',
    defined: true,
    explanation: 'Service that fits the person or surprises them, and so brings an experience that delights.',
  },
  'customer delight': {
    clause: '3.2',
    defined: true,
    explanation:
      'The warm feeling of mattering to someone, of getting more than one had counted on, or of both at once.',
  },
  'design for excellent service': {
    clause: '3.3',
    defined: true,
    explanation:
      'Working methodically towards experiences that feel made for the person, or that take them by surprise. Short: DfES.',
  },
  'co-creation': {
    clause: '23592 3.3',
    defined: true,
    explanation:
      'People outside the project, customers first of all, lending a hand in shaping, giving and renewing the service.',
  },
  customer: {
    clause: '23592 3.4',
    defined: true,
    explanation: 'Whoever the service is for: a guest, a patient, a citizen, a colleague in the next department.',
  },
  'customer satisfaction': {
    clause: 'Introduction',
    explanation: 'What remains when a promise was kept and nothing went wrong. Needed, but it is not delight.',
  },
  'service excellence pyramid': {
    clause: 'Introduction',
    explanation:
      'Four levels of service: the promise kept, trouble put right, service made for one person, a fitting surprise.',
  },
  need: {
    clause: '5.3.2',
    explanation: 'What a customer cannot do without, whether or not they would say so.',
  },
  expectation: {
    clause: '5.3.2',
    explanation: 'What a customer counts on, from earlier visits, from others, from what was promised.',
  },
  desire: {
    clause: '5.3.2',
    explanation: 'What a customer would love, and hardly dares to ask for.',
  },
  persona: {
    clause: '5.3.3',
    explanation: 'One made-up customer who stands for many real ones, close enough to feel with.',
  },
  empathy: {
    clause: '5.3.3',
    explanation: 'Seeing and feeling a situation from where the customer stands.',
  },
  insight: {
    clause: '5.3.2',
    explanation: 'Something true about customers that was found out, not assumed, and that changes the design.',
  },
  'design challenge': {
    clause: '5.4.2',
    explanation: 'The question that the design has to answer for a customer, without an answer hidden in it.',
  },
  'unique value proposition': {
    clause: '5.4.3',
    explanation: 'The promise: to whom, of what good, and why nobody else makes it.',
  },
  'customer experience': {
    clause: '5.5',
    explanation: 'All that a customer perceives and feels while dealing with an organization.',
  },
  'outstanding customer experience': {
    clause: '5.5.2',
    explanation: 'An experience so far above the ordinary that people tell others about it.',
  },
  touchpoint: {
    clause: '5.5.3',
    explanation: 'A place or an occasion where customer and service meet: a counter, a call, a letter, a screen.',
  },
  'data point': {
    clause: '5.5.4',
    explanation:
      'A moment in which something is noticed about the customer, the meeting or its surroundings, and put to use.',
  },
  adaptation: {
    clause: '4.3',
    explanation: 'A planned change of the service for certain people or moments, and what sets it off.',
  },
  'customer journey': {
    clause: 'Annex E',
    explanation: 'Everything a customer goes through on the way to a goal, step by step, also between the meetings.',
  },
  'moment of truth': {
    clause: '23592 Introduction',
    explanation: 'A step on which the whole service is judged.',
  },
  'service blueprint': {
    clause: '23592 7.4.1',
    explanation: 'The journey with all that carries it: evidence, frontstage, backstage and support, lane under lane.',
  },
  frontstage: {
    clause: '23592 7.4.1',
    explanation: 'What people and machines of the service do within sight of the customer.',
  },
  backstage: {
    clause: '23592 7.4.1',
    explanation: 'What they do out of the customer’s sight, so that the frontstage can happen.',
  },
  evidence: {
    clause: '5.5.3',
    explanation: 'What the customer can see, hold, hear or smell at a step.',
  },
  'co-creation environment': {
    clause: '5.6',
    explanation: 'The people, levels of involvement and data that let customer and provider make the service together.',
  },
  'customer-centricity': {
    clause: '5.6.2',
    explanation: 'How far those who serve think and act from the side of the customer.',
  },
  'active participation': {
    clause: '5.6.3',
    explanation: 'How far customers take part instead of only receiving.',
  },
  leverage: {
    clause: 'Annex D',
    explanation: 'Effort on the two sides, provider and customer, lifts the experience most when both rise together.',
  },
  'Kano model': {
    clause: 'Annex B',
    explanation:
      'A way of asking which features people take for granted, which they compare, and which make them happy.',
  },
} as const satisfies Record<string, TermEntry>;

export type Term = keyof typeof terms;
