import { emotionSign } from '@dfes/standard';
import { say } from '@dfes/wording';
import { rule } from '../rule.ts';

export const emotionContradictsWord = rule({
  code: 'emotion-contradicts-word',
  clauses: ['4.2'],
  basis: 'reading',
  severity: 'warning',
  summary: 'An emotion whose level says the opposite of its word.',
  why: 'An emotional design (4.2) knows which feeling it wants to cause. Where the level says that a step feels good and the word says that it feels bad, the curve and the text tell two stories.',
  check: {
    each: {
      *step({ says: { emotion } }) {
        if (!emotion?.word || emotion.level * emotionSign(emotion.word) >= 0) return;
        const side = emotion.level > 0 ? say`good` : say`bad`;
        const level = emotion.level > 0 ? `+${emotion.level}` : `${emotion.level}`;
        yield {
          at: emotion.place,
          message: say`The level ${level} says that this step feels ${side}, the word \`${emotion.word}\` the opposite. Which feeling is meant decides what has to be designed for: change one of the two.`,
        };
      },
    },
  },
});
