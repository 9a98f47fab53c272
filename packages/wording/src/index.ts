export { type Count, counted, known, listing, type Phrase, type Said, say, type Value } from './say.ts';
export { english, inWords, type Wording, wordingFor } from './wording.ts';
