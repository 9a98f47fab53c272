import { namesOf } from './names.ts';

export type EmotionSign = -1 | 0 | 1;

/** The words that a design may use for an emotion, with the side of the scale on which each lies. The choice is this project's own. */
export const emotions = {
  valued: 1,
  joyful: 1,
  surprised: 1,
  trusting: 1,
  calm: 1,
  proud: 1,
  hopeful: 1,
  neutral: 0,
  confused: -1,
  anxious: -1,
  frustrated: -1,
  angry: -1,
} as const satisfies Record<string, EmotionSign>;

export type EmotionWord = keyof typeof emotions;

export const emotionWords = namesOf(emotions);

/** The side of the scale on which a word lies. */
export function emotionSign(word: EmotionWord): EmotionSign {
  return emotions[word];
}

/** The ends of the scale on which a step's emotion is written. */
export const emotionScale = { min: -2, max: 2 } as const;
