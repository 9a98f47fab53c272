export {
  type Count,
  counted,
  known,
  listing,
  type Phrase,
  type Said,
  say,
  sequence,
  unbroken,
  type Value,
  type Words,
} from './say.ts';
export { throughout } from './throughout.ts';
export { english, inWords, isSaid, type Wording, wordingFor } from './wording.ts';
