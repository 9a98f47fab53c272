import { many, ref } from './form.ts';
import { kind } from './kind.ts';

/** Clause 4: what the whole design claims. */
export const principle = {
  principle: kind(
    '4.1',
    'What the whole design claims for one of the four principles, and what shows it. Named by the principle; once each.',
    {
      'shown-by': many(
        ref(
          ['touchpoint', 'adaptation', 'co-creation', 'metric', 'value-proposition'],
          'What in the design shows that the principle is followed.',
        ),
      ),
    },
    { naming: 'principle' },
  ),
} as const;
