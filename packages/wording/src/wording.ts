import type { Said, Value } from './say.ts';

/** The texts of one language, by what they are in English. What is missing is said in English. */
export interface Wording {
  /** As in `fr` or `ja`. */
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The language in which everything is said in the code. British: no comma stands before an “and”. */
export const english: Wording = { language: 'en-GB', texts: {} };

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
    case 'count': {
      const isOne = new Intl.PluralRules(wording.language).select(said.number) === 'one';
      return inWords(isOne ? said.one : said.other, wording);
    }
  }
}

function valueInWords(value: Value, wording: Wording): string {
  return typeof value === 'object' ? inWords(value, wording) : String(value);
}
