import { centricityLevels } from '@dfes/standard';
import { explained, many, ref, text, word } from './form.ts';
import { kind } from './kind.ts';
import { participationWords } from './shared.ts';

/** Clause 5.6: who makes the service together. */
export const environment = {
  role: kind('5.6.2', 'A part that people play in delivering the service.', {
    lane: word(
      {
        frontstage: 'Where customers see it.',
        backstage: 'Behind the line of visibility.',
        support: 'Behind the line of internal interaction.',
        partner: 'Outside the organization.',
      },
      'Where the role works.',
    ),
    centricity: word(explained(centricityLevels), 'How far the role acts from the customer’s side (5.6.2).'),
    enablers: many(
      word(
        {
          authority: 'May decide.',
          information: 'Knows what it needs to know.',
          training: 'Has learned how.',
          time: 'Has the time.',
          tools: 'Has the means.',
          recognition: 'Is valued for it.',
        },
        'What makes that possible.',
      ),
    ),
  }),
  'co-creation': kind('5.6', 'Customers and roles making something together.', {
    at: many(ref(['touchpoint'], 'Where they do so.')),
    phase: word(
      {
        design: 'While the service is being designed.',
        delivery: 'While it is being delivered.',
        innovation: 'While it is being renewed.',
      },
      'When they do so.',
    ),
    form: word(
      {
        'co-ideation': 'Finding ideas together.',
        'co-valuation': 'Judging ideas together.',
        'co-design': 'Designing together.',
        'co-testing': 'Trying out together.',
        'co-launching': 'Introducing together.',
        'co-production': 'Delivering together.',
      },
      'What they do together.',
    ),
    actors: many(ref(['persona', 'segment', 'role'], 'Who takes part: customers and roles.')),
    participation: word(participationWords, 'How far the customer takes part (5.6.3).'),
    enablers: many(
      word(
        {
          information: 'Customers know what they need to know.',
          tools: 'They have the means.',
          choice: 'They can choose.',
          incentive: 'It is worth their while.',
          community: 'They are not alone in it.',
        },
        'What makes that possible for the customer.',
      ),
    ),
    output: text('What comes of it.'),
  }),
} as const;
