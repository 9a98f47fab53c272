import { english, type Wording } from '@dfes/wording';
import type { translations } from '@dfes/wording/translations';
import type { Options } from './arguments.ts';

type Language = 'en' | (typeof translations)[number]['language'];

const languages = ['en', 'fr', 'ja'] as const satisfies readonly Language[];

/** The option of commands whose output is for people who may read another language than the author. */
export const languageOption = {
  language: {
    type: 'string',
    value: 'LANGUAGE',
    words: languages,
    default: 'en',
    summary: 'The language in which dfes speaks',
  },
} as const satisfies Options;

/** How things are said in a language; only those who ask for another than English load it. */
export async function wordingIn(language: Language): Promise<Wording> {
  if (language === 'en') return english;
  const { translations } = await import('@dfes/wording/translations');
  return translations.find((wording) => wording.language === language) ?? english;
}
