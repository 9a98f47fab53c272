import type { Fix, Place } from '@dfes/model';
import { type Said, say } from '@dfes/wording';

/** The fix that writes one thing in place of another. */
export function replaceFix(place: Place, text: string, title: Said = say`Change to \`${text}\``): Fix {
  return { title, preferred: true, edits: [{ edit: 'replace', place, text }] };
}
