import type { Design, Node } from '@dfes/model';
import type { Arrangement } from '../content/arrangement.ts';
import type { Blueprint } from '../content/blueprint.ts';

/** One way of looking at a journey, or at its design from there. */
export interface PictureView {
  readonly id: string;
  /** As people pick it from a list. */
  readonly title: string;
  /** Whether there is anything to see. */
  readonly appliesTo: (design: Design, journey: Node<'journey'>) => boolean;
  /** What the view shows: content that is laid out, drawn and read as that of every other view. */
  readonly render: (design: Design, journey: Node<'journey'>, arrangement?: Arrangement) => Blueprint;
}
