/// <reference lib="dom" />
import { english, inWords, type Said, type Wording } from '@dfes/wording';

/** The language of the page, as the extension has handed it over. */
const wording: Wording = document.body.dataset.wording ? JSON.parse(document.body.dataset.wording) : english;

/** What the page says, in words. */
export function spoken(said: Said): string {
  return inWords(said, wording);
}
