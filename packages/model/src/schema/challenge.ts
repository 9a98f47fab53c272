import { many, ref, text } from './form.ts';
import { kind } from './kind.ts';
import { delight, level } from './shared.ts';

/** Clause 5.4: the design challenge and the unique value proposition. */
export const challenge = {
  challenge: kind('5.4.2', 'The question that the design sets out to answer, open enough for many solutions.', {
    for: many(ref(['persona', 'segment'], 'Whose question it is.')),
    from: many(ref(['insight'], 'The insights from which it grew.')),
    addresses: many(ref(['need', 'expectation', 'desire'], 'The needs, expectations and desires it is about.')),
  }),
  'value-proposition': kind('5.4.3', 'What is promised to whom, and why nobody else promises the same.', {
    for: many(ref(['persona', 'segment'], 'To whom it is promised.')),
    answers: many(ref(['challenge'], 'The challenges that it answers.')),
    serves: many(ref(['need', 'expectation', 'desire'], 'The needs, expectations and desires that it meets.')),
    outcome: text('What is better for the customer afterwards.'),
    differs: text('Why this is unlike what others offer.'),
    aligns: ref(['organization'], 'The organization whose vision and strategy it agrees with.'),
    level,
    delight,
  }),
} as const;
