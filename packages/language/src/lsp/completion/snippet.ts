/**
 * Snippets as editors know them: `$1` and `${1:usual}` are places to fill in, `${1|one,other|}` is a choice, `$0` is
 * where the cursor ends, a tab is one level of indentation.
 */

/** Numbers the places to fill in of one snippet. */
export class Places {
  private count = 0;

  /** A place with what stands there until the author writes something else. */
  place(usual = ''): string {
    this.count++;
    return usual === '' ? `$${this.count}` : `\${${this.count}:${escaped(usual)}}`;
  }

  /** A choice of words, of which the first stands there. */
  choice(words: readonly string[]): string {
    if (words.length < 2) return this.place(words[0]);
    this.count++;
    return `\${${this.count}|${words.map((word) => word.replace(/[\\,|$}]/gu, '\\$&')).join(',')}|}`;
  }
}

/** A text without places, protected from being taken for a snippet. */
export function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}

/** A snippet for clients that know none: choices by their first word, the rest by what usually stands there. */
export function withoutPlaces(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/gu, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/gu, '$1')
    .replace(/(?<!\\)\$\d+/gu, '')
    .replace(/\\([\\$},|])/gu, '$1')
    .replaceAll('\t', '  ');
}
