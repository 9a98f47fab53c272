import type { Design, Node } from '@dfes/model';
import type { Said, Wording, Words } from '@dfes/wording';
import type { Arrangement } from '../content/arrangement.ts';
import type { Blueprint } from '../content/blueprint.ts';
import { worded } from '../content/worded.ts';

/** One way of looking at a journey, or at its design from there. */
export interface PictureView {
  readonly id: string;
  /** As people pick it from a list. */
  readonly title: Said;
  /** Whether there is anything to see. */
  readonly appliesTo: (design: Design, journey: Node<'journey'>) => boolean;
  /** What the view shows: content that is laid out, drawn and read as that of every other view. */
  readonly render: (
    design: Design,
    journey: Node<'journey'>,
    arrangement?: Arrangement,
    wording?: Wording,
  ) => Blueprint;
}

interface Definition extends Omit<PictureView, 'render'> {
  readonly compose: (design: Design, journey: Node<'journey'>, arrangement: Arrangement) => Blueprint<Words>;
}

/** A view that composes its picture; it is put into words as the last thing. */
export function pictureView({ compose, ...view }: Definition): PictureView {
  return {
    ...view,
    render: (design, journey, arrangement = {}, wording) => worded(compose(design, journey, arrangement), wording),
  };
}
