import type { Design, Fix, Node } from '@dfes/model';
import type { Said } from '@dfes/wording';

/** What keeps a touchpoint from following a principle. */
export interface Lack {
  /** What is missing, as it goes on after "but". */
  readonly missing: Said;
  /** What to do about it, as a sentence. */
  readonly todo: Said;
  /** The ways of supplying it, the likeliest first. */
  readonly ways: () => readonly Fix[];
}

/** Finds what keeps a touchpoint from following one principle; undefined where nothing does, or it can't be told. */
export type FindLack = (design: Design, touchpoint: Node<'touchpoint'>) => Lack | undefined;
