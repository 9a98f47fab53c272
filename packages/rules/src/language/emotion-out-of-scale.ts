import { say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { misread } from './misread.ts';
import { replaceFix } from './replace.ts';

export const emotionOutOfScale = rule({
  code: 'emotion-out-of-scale',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'An emotion below −2 or above +2.',
  why: 'One scale for all steps lets their emotions be compared and drawn as one curve: from −2, very bad, over 0, neither good nor bad, to +2, very good.',
  check: misread('emotion-out-of-scale', ({ place, written, clamped }) => ({
    message: say`\`${written}\` lies outside the scale of emotions, which goes from -2 to +2. Take the nearest end of it, \`${clamped}\`.`,
    fixes: () => [replaceFix(place, clamped)],
  })),
});
