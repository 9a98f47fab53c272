import type { Texts } from './languages.ts';

/** What is wrong with a file of translations, beside the English texts that it should have. */
export function complaintsAbout(english: Texts, translated: Texts): readonly string[] {
  return [
    ...Object.entries(english).flatMap(([key, text]) => {
      const translation = translated[key]?.trim();
      return translation ? complaintsAboutText(text, translation) : [`not translated: ${JSON.stringify(key)}`];
    }),
    ...Object.keys(translated)
      .filter((key) => !(key in english))
      .map((key) => `no longer said: ${JSON.stringify(key)}`),
  ];
}

/** Values may come in another order, and twice; words of the language stay as they are. */
function complaintsAboutText(english: string, translation: string): readonly string[] {
  const [given, taken] = [valuesIn(english), valuesIn(translation)];
  const words = wordsIn(translation);
  const lost = [
    ...given.filter((value) => !taken.includes(value)),
    ...wordsIn(english).filter((word) => !words.includes(word)),
  ];
  const made = taken.filter((value) => !given.includes(value));
  return [
    ...lost.map((what) => `${what} is missing: ${JSON.stringify(translation)}`),
    ...made.map((what) => `${what} is not in the English: ${JSON.stringify(translation)}`),
  ];
}

/** The places for values: `{0}`. */
function valuesIn(text: string): readonly string[] {
  return text.match(/\{\d+\}/gu) ?? [];
}

/** Words of the language, between backticks, and icons of the editor: `$(wand)`. */
function wordsIn(text: string): readonly string[] {
  const words = text.match(/`[^`]+`|\$\([\w-]+\)/gu) ?? [];
  return words.filter((word) => valuesIn(word).length === 0);
}

/** What the manifest and its texts lack of each other. */
export function complaintsAboutManifest(manifest: string, english: Texts): readonly string[] {
  const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/gu)].map(([, key]) => key ?? ''));
  return [
    ...[...used].filter((key) => !(key in english)).map((key) => `%${key}% has no text`),
    ...Object.keys(english)
      .filter((key) => !used.has(key))
      .map((key) => `nothing in the manifest says %${key}%`),
  ];
}
