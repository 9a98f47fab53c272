import type { Generated } from '../generators.ts';
import { languageConfiguration } from './language-configuration.ts';
import { languagePage } from './language-page.ts';
import { textMateGrammar } from './textmate.ts';

/** Everything that is written from the table of kinds and labels. */
export const generatedFromTable: readonly Generated[] = [
  { path: 'syntaxes/dfes.tmLanguage.json', content: textMateGrammar },
  { path: 'language-configuration.json', content: languageConfiguration },
  { path: 'docs/language.md', content: languagePage },
];
