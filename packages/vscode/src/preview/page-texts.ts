import type { Wording } from '@dfes/wording';

/** What the page itself says; everything else comes to it in words. */
export const pageTexts = [
  'Blueprint',
  'Error: {0}',
  'Hint: {0}',
  'Information: {0}',
  'Place of {0}',
  'Warning: {0}',
  'in the middle',
  'lane above',
  'lane below',
  'on the cards',
  '{0} found',
  '{0} of {1}',
  '{0}: {1}',
] as const;

/** The part of a wording that the page needs. */
export function pageWording({ language, texts }: Wording): Wording {
  return {
    language,
    texts: Object.fromEntries(pageTexts.flatMap((text) => (texts[text] ? [[text, texts[text]]] : []))),
  };
}
