import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../paths.ts';

/** What the project speaks beside English. A new language is one more here, and its two files. */
export const languages = ['fr', 'ja'] as const;
export type Language = (typeof languages)[number];

/** Texts by what stands for them: their English for those of the code, a key for those of the manifest. */
export type Texts = Readonly<Record<string, string>>;

/** The texts of the code: of the extension's host, the server, the findings, the pictures. */
export function bundlePath(language?: Language): string {
  return language === undefined ? 'l10n/bundle.l10n.json' : `l10n/bundle.l10n.${language}.json`;
}

/** The texts of the manifest. */
export function manifestTextsPath(language?: Language): string {
  return language === undefined ? 'package.nls.json' : `package.nls.${language}.json`;
}

/** The texts of a file; none where it is not there yet. */
export function readTexts(path: string): Texts {
  const file = inRoot(path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
