import type { Design, Fragment, Misreading, MisreadingCode, MisreadingOf } from '@dfes/model';
import type { Hit } from '../rule.ts';

/** Checks for one sort of misreading: the reader of the text found the facts, the rule words them. */
export function misread<C extends MisreadingCode>(
  code: C,
  word: (misreading: MisreadingOf<C>, fragment: Fragment) => Omit<Hit, 'at'>,
): { readonly file: (fragment: Fragment, design: Design) => Iterable<Hit> } {
  const isOfCode = (misreading: Misreading): misreading is MisreadingOf<C> => misreading.code === code;
  return {
    file: (fragment) =>
      fragment.misreadings
        .filter(isOfCode)
        .map((misreading) => ({ at: misreading.place, ...word(misreading, fragment) })),
  };
}
