import type { Design, Fragment, Link, Node, Ref, Resolution } from '@dfes/model';
import type { Hit } from '../rule.ts';

/** What a name can be that does not stand for exactly one declaration. */
type Failure = Exclude<Resolution, { found: 'one' | 'unread' }>;

/** A name that fails in one of these ways, and where it is used. */
export interface Broken<F extends Failure['found'] = Failure['found']> {
  readonly from: Node;
  readonly label: string;
  readonly ref: Ref;
  readonly resolution: Extract<Failure, { found: F }>;
}

/** Checks for the references that fail in one way. */
export function broken<F extends Failure['found']>(
  found: F,
  word: (reference: Broken<F>, design: Design) => Hit,
): { readonly file: (fragment: Fragment, design: Design) => Iterable<Hit> } {
  const failsSo = (reference: Link): reference is Link & Broken<F> => reference.resolution.found === found;
  return {
    file: (fragment, design) =>
      design
        .unresolved(fragment)
        .filter(failsSo)
        .filter(({ ref }) => !isMisread(fragment, ref))
        .map((reference) => word(reference, design)),
  };
}

/** Whether a name stands where something has been reported as written wrongly: one slip is one error. */
function isMisread({ misreadings }: Fragment, { place }: Ref): boolean {
  return misreadings.some(
    ({ code, place: wrong }) => code === 'syntax-error' && wrong.start <= place.start && place.end <= wrong.end,
  );
}
