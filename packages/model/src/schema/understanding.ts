import { date, many, ref, text, word, yesNo } from './form.ts';
import { kind } from './kind.ts';
import { kanoWords } from './shared.ts';

const wish = {
  kano: word(kanoWords, 'The Kano class (Annex B): what happens when it is met and when it is not.'),
  strength: word({ low: 'Weak.', mid: 'Noticeable.', high: 'Strong.' }, 'How strongly customers feel it.'),
  latent: yesNo('`yes` when customers do not say it of their own accord.'),
  'out-of-scope': text('Why this design leaves it aside on purpose.'),
} as const;

const ofCustomer = { inside: ['persona', 'segment'] } as const;

/** Clause 5.3: the people served and what they need, expect and desire. */
export const understanding = {
  segment: kind('5.3', 'A group of customers who want something alike.', {
    size: text('How many they are.'),
  }),
  persona: kind('5.3.3', 'One customer as the team has come to know them: the person whom the design has in mind.', {
    segment: ref(['segment'], 'The group that the persona stands for.'),
    basis: word(
      {
        assumption: 'Imagined by the team.',
        partial: 'Partly from research.',
        researched: 'Grounded in research.',
      },
      'What the persona rests on.',
    ),
    context: text('The life in which the service meets them.'),
    goal: many(text('What they want to get done.')),
    feels: many(text('What they feel.')),
    pain: many(text('What hurts or annoys them today.')),
    quote: many(text('What they say, in their own words.')),
  }),
  need: kind('5.3.2', 'What a customer must have for the service to be of use.', wish, ofCustomer),
  expectation: kind('5.3.2', 'What a customer counts on.', wish, ofCustomer),
  desire: kind('5.3.2', 'What a customer would love, without counting on it.', wish, ofCustomer),
  insight: kind('5.3.2', 'Something that research has shown about customers.', {
    method: many(
      word(
        {
          interview: 'Talking with customers.',
          observation: 'Watching what they do.',
          diary: 'What they note down themselves.',
          survey: 'Asking many the same.',
          data: 'What records tell.',
          workshop: 'Working it out together.',
          complaint: 'What customers complain of.',
        },
        'How it was found out.',
      ),
    ),
    supports: many(ref(['need', 'expectation', 'desire'], 'The needs, expectations and desires that it shows.')),
    date: date('When it was found.'),
  }),
} as const;
