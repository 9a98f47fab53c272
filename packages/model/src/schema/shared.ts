import { delightRoutes, emotions, kano, participationLevels, principles, pyramid } from '@dfes/standard';
import { explained, many, ref, text, type WordSet, word } from './form.ts';

/** Labels that every kind takes, and word sets that several kinds share. */

export const principleWords = explained(principles);
export const levelWords = explained(pyramid);
export const kanoWords: WordSet<keyof typeof kano> = kano;
export const participationWords = explained(participationLevels);

const side = { '1': 'A positive emotion.', '0': 'Neither good nor bad.', '-1': 'A negative emotion.' } as const;

export const emotionWordSet = Object.fromEntries(
  Object.entries(emotions).map(([name, sign]) => [name, side[`${sign}`]]),
) as WordSet<keyof typeof emotions>;

export const level = word(
  levelWords,
  'The level of the service excellence pyramid at which this serves: the promise kept, problems handled well, a personal service, a surprising one.',
);

export const delight = many(
  word(
    delightRoutes,
    'The route to delight: customers feel highly valued, their expectations are exceeded, or both. Surprise may come on top.',
  ),
);

export const commonLabels = {
  owner: ref(['role'], 'The role that looks after this and keeps it up to date.'),
  note: text('Anything worth remembering that has no label of its own.'),
  status: word(
    {
      draft: 'Still being written: absences of whole parts are only information.',
      reviewed: 'Somebody else has read it.',
      agreed: 'The people concerned stand behind it.',
    },
    'How far this has been agreed.',
  ),
  source: text('Where this comes from: a study, a document, a conversation.'),
  clause: many(text('Clauses of the standard that this answers, such as "5.4.2" or "23592 7.3.1".')),
} as const;
