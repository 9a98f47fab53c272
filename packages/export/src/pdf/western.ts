/** What the fonts have that every reader of PDF brings along. */
const western = /[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u20ac\u2122]/;

/** Signs that these fonts lack, in others that say the same. */
const alike: Readonly<Record<string, string>> = { '→': '»', '−': '–', '\u202f': '\u00a0', '\u2011': '-' };

/** A letter as those fonts can show it; undefined where they can't. */
export function inWestern(letter: string): string | undefined {
  return western.test(letter) ? letter : alike[letter];
}

/** A text as those fonts can show it: a question mark stands for each letter that they lack. */
export function westernOnly(text: string): string {
  return [...text].map((letter) => inWestern(letter) ?? '?').join('');
}
