import { inWords, type Wording, type Words } from '@dfes/wording';
import { nameInTitle } from '../../reading/name.ts';

/**
 * Snippets as editors know them: `$1` and `${1:usual}` are places to fill in, `${1|one,other|}` is a choice, `$0` is
 * where the cursor ends, a tab is one level of indentation.
 */

/** Numbers the places to fill in of one snippet. */
export class Places {
  private readonly derivesNames: boolean;
  private readonly wording: Wording;
  private count = 0;

  /**
   * Whether the name of a declaration follows from its title, which is then all that has to be written, and in which
   * language it is told what to write.
   */
  constructor(derivesNames: boolean, wording: Wording) {
    this.derivesNames = derivesNames;
    this.wording = wording;
  }

  /** The name and the title of a declaration, `Name "Title"`, and the name as a reference to it elsewhere. */
  named(name: string, title: Words): { readonly head: string; readonly name: string } {
    if (this.derivesNames) {
      const written = this.place(title);
      const derived = `\${${this.count}/${nameInTitle}/\${1:/capitalize}\${2:/capitalize}\${3:/capitalize}/u}`;
      return { head: `${derived} "${written}"`, name: derived };
    }
    const own = this.place(name);
    return { head: `${own} "${this.place(title)}"`, name: own };
  }

  /** A place with what stands there until the author writes something else. */
  place(usual: Words = ''): string {
    this.count++;
    const text = typeof usual === 'string' ? usual : inWords(usual, this.wording);
    return text === '' ? `$${this.count}` : `\${${this.count}:${escaped(text)}}`;
  }

  /** A line with places of its own that comes away as a whole: the author keeps it with Tab or deletes it. */
  optional(write: () => string): string {
    const number = ++this.count;
    return `\${${number}:${write()}}`;
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
  const withoutChoices = snippet.replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/gu, '$1');
  return withoutUsual(withoutChoices)
    .replace(/(?<!\\)\$\d+/gu, '')
    .replace(/\\([\\$},|])/gu, '$1')
    .replaceAll('\t', '  ');
}

/** Places by what usually stands there, those inside of others first. */
function withoutUsual(snippet: string): string {
  const inner = snippet.replace(/\$\{\d+:((?:\\.|[^}\\$]|\$(?!\{))*)\}/gu, '$1');
  return inner === snippet ? snippet : withoutUsual(inner);
}
