import type { Generated } from '../generators.ts';
import { bundlePath, languages, readTexts, type Texts } from './languages.ts';
import { allTexts } from './texts.ts';

/**
 * The bundle of English texts, written from the code; and the translations, in the same order and without those of texts
 * that are no longer said.
 */
export const generatedFromTexts: readonly Generated[] = [
  { path: bundlePath(), content: () => json(Object.fromEntries(allTexts().map((text) => [text, text]))) },
  ...languages.map((language) => ({
    path: bundlePath(language),
    content: () => {
      const known = readTexts(bundlePath(language));
      return json(Object.fromEntries(allTexts().flatMap((text) => (known[text] ? [[text, known[text]]] : []))));
    },
  })),
];

function json(texts: Texts): string {
  return `${JSON.stringify(texts, undefined, 2)}\n`;
}
