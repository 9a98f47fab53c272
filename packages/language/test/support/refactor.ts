import { inWords } from '@dfes/wording';
import { applyChanges } from '../../src/fixes/index.ts';
import type { Refactoring } from '../../src/lsp/refactoring/refactoring.ts';
import { scene, type Texts } from './views.ts';

/** The titles of what is offered at the cursor. */
export function offered(refactoring: Refactoring, source: string | Texts): readonly string[] {
  const { view, cursor } = scene(source);
  return refactoring.offers(view, { start: cursor, end: cursor }).map(({ title }) => inWords(title));
}

/** The texts after the offer of this title, or the first one; those of other documents by name. */
export function refactored(refactoring: Refactoring, source: string | Texts, title?: string): Texts {
  const { view, cursor, marks } = scene(source);
  const offers = refactoring.offers(view, { start: cursor, end: cursor });
  const offer = title === undefined ? offers[0] : offers.find((other) => inWords(other.title) === title);
  if (!offer) throw new Error('Nothing is offered.');
  return Object.fromEntries(
    [...marks].map(([name, { text }]) => {
      const own = offer.changes.filter(({ place }) => place.uri.endsWith(`/${name}`));
      return [name, applyChanges(text, own)];
    }),
  );
}
