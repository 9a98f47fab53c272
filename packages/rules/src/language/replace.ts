import type { Fix, Place } from '@dfes/model';

/** The fix that writes one thing in place of another. */
export function replaceFix(place: Place, text: string, title = `Change to \`${text}\``): Fix {
  return { title, preferred: true, edits: [{ edit: 'replace', place, text }] };
}
