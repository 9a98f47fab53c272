import type { Said, Value } from './say.ts';

/** The texts of one language, by what they are in English. What is missing is said in English. */
export interface Wording {
  /** As in `fr` or `ja`. */
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The language in which everything is said in the code. British: no comma stands before an “and”. */
export const english: Wording = { language: 'en-GB', texts: {} };

/** The wording for a locale such as `fr-CA`, of texts that came along with it or of some translations; else English. */
export function wordingFor(locale = 'en', texts?: unknown, translations: readonly Wording[] = []): Wording {
  if (isTexts(texts)) return { language: locale, texts };
  return translations.find(({ language }) => locale.toLowerCase().split(/[-_]/u)[0] === language) ?? english;
}

function isTexts(value: unknown): value is Wording['texts'] {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

const forms: ReadonlySet<unknown> = new Set<Said['form']>(['phrase', 'listing', 'sequence', 'unbroken', 'count']);

/** Whether a value says something, or is other data. */
export function isSaid(value: object): value is Said {
  return 'form' in value && forms.has(value.form);
}

/** A text in somebody's language. */
export function inWords(said: Said, wording: Wording = english): string {
  switch (said.form) {
    case 'phrase': {
      const text = wording.texts[said.template] ?? said.template;
      if (said.values.length === 0) return text;
      return text.replace(/\{(\d+)\}/gu, (hole, index) => {
        const value = said.values[Number(index)];
        return value === undefined ? hole : valueInWords(value, wording);
      });
    }
    case 'listing': {
      const type = said.last === 'and' ? 'conjunction' : 'disjunction';
      const parts = said.parts.map((part) => valueInWords(part, wording));
      return new Intl.ListFormat(wording.language, { type }).format(parts);
    }
    case 'sequence':
      return said.parts.map((part) => valueInWords(part, wording)).join(said.between);
    case 'unbroken':
      return inWords(said.said, wording).replace(/(?<=\d) /gu, '\u00a0');
    case 'count': {
      const isOne = pluralRules(wording.language).select(said.number) === 'one';
      return inWords(isOne ? said.one : said.other, wording);
    }
  }
}

function valueInWords(value: Value, wording: Wording): string {
  if (typeof value === 'object') return inWords(value, wording);
  if (typeof value === 'string') return value;
  return numberFormat(wording.language).format(value);
}

// Made once for each language: it takes longer to make them than to use them.
const pluralRules = remembered((language) => new Intl.PluralRules(language));
const numberFormat = remembered(
  (language) => new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 }),
);

function remembered<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const found = made.get(language) ?? make(language);
    made.set(language, found);
    return found;
  };
}
