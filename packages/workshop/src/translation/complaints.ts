import type { Texts } from './languages.ts';

/** What is wrong with a file of translations, beside the English texts that it should have. */
export function complaintsAbout(english: Texts, translated: Texts): readonly string[] {
  const missing = Object.keys(english).filter((key) => !translated[key]?.trim());
  const leftOver = Object.keys(translated).filter((key) => !(key in english));
  const differing = Object.entries(translated).filter(
    ([key, text]) =>
      text.trim() !== '' && english[key] !== undefined && holesIn(english[key]).join() !== holesIn(text).join(),
  );
  return [
    ...missing.map((key) => `not translated: ${JSON.stringify(key)}`),
    ...leftOver.map((key) => `no longer said: ${JSON.stringify(key)}`),
    ...differing.map(([key, text]) => `has other placeholders than ${JSON.stringify(key)}: ${JSON.stringify(text)}`),
  ];
}

/** The values that a text takes, and what it has of the language, of keys and links: all that no translation may change. */
function holesIn(text: string): readonly string[] {
  return (text.match(/\{\d+\}|`[^`]+`|\$\([\w-]+\)|\((?:command|https?):[^)]+\)/gu) ?? []).toSorted();
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
