import { comparison, many, quantity, ref, text, word } from './form.ts';
import { kind } from './kind.ts';

const inEvaluation = { inside: ['evaluation'] } as const;

/** Clause 5.7: whether the design holds, from three perspectives. */
export const evaluation = {
  evaluation: kind(
    '5.7',
    'A look at the design from one perspective: the customer’s, the capability’s, sustainability’s.',
    {
      perspective: word(
        {
          customer: 'Do customers live through what was intended? (5.7.2)',
          capability: 'Can the organization do it, every day? (5.7.3)',
          sustainability: 'Does it last, and is it right that it does? (5.7.4)',
        },
        'From whose side the design is evaluated.',
      ),
      aspect: many(
        word(
          {
            economic: 'It pays for itself.',
            social: 'It is good for people.',
            environmental: 'It is good for the planet.',
            continuity: 'It can go on.',
          },
          'Which side of sustainability is meant.',
        ),
      ),
      method: text('How it is evaluated.'),
      result: text('What came out.'),
      decision: text('What follows from it.'),
    },
  ),
  metric: kind(
    '5.7',
    'Something measured, with the value aimed for.',
    {
      measures: many(ref(['touchpoint', 'value-proposition', 'journey'], 'What it measures.')),
      viewpoint: word(
        { customer: 'The customer’s.', employee: 'The employee’s.', organization: 'The organization’s.' },
        'From whose side it is measured.',
      ),
      type: word(
        {
          delight: 'Customer delight.',
          emotion: 'An emotion.',
          satisfaction: 'Satisfaction.',
          effort: 'What it costs the customer in effort.',
          loyalty: 'Whether they come back or recommend.',
          operational: 'How the operation runs.',
          financial: 'Money.',
        },
        'What kind of thing is measured.',
      ),
      baseline: quantity('Where it stands before.'),
      target: comparison('The value aimed for, such as `>= 80 %`.'),
      result: quantity('What was measured.'),
      method: text('How it is measured.'),
      measured: text('When and with whom it was measured.'),
    },
    inEvaluation,
  ),
  capability: kind(
    '5.7.3',
    'Something the organization must be able to do or have.',
    {
      kind: word(
        {
          skill: 'What people can do.',
          process: 'How work is done.',
          technology: 'Systems and devices.',
          data: 'What must be known.',
          partner: 'Somebody outside.',
          facility: 'Rooms and places.',
        },
        'What sort of capability it is.',
      ),
      have: word({ yes: 'It is there.', partial: 'It is partly there.', no: 'It is missing.' }, 'Whether it is there.'),
      action: text('What is done about it.'),
    },
    inEvaluation,
  ),
} as const;
