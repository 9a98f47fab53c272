import { blueprintOf } from '../content/compose.ts';
import type { PictureView } from './view.ts';

/** What the customer does, and who does what for it on and behind the stage. */
export const serviceBlueprint: PictureView = {
  id: 'blueprint',
  title: 'Service blueprint',
  appliesTo: () => true,
  render: (design, journey, lanes = {}) => blueprintOf(design, journey, { lanes }),
};
