import type { Argument, Form, WordSet } from './form.ts';
import { emotionWordSet, principleWords } from './shared.ts';

const yesAndNo: WordSet = { yes: 'It is so.', no: 'It is not so.' };
const none: WordSet = {};

/** The words from a fixed set that may stand in a value or argument of this form, each with what it means. */
export function wordsOf(form: Form | Argument): WordSet {
  switch (form.form) {
    case 'word':
      return form.words;
    case 'yes-no':
      return yesAndNo;
    case 'emotion':
      return emotionWordSet;
    case 'threshold':
      return principleWords;
    default:
      return none;
  }
}
