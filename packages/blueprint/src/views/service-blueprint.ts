import { say } from '@dfes/wording';
import { serviceBlueprintOf } from '../content/compose.ts';
import { pictureView } from './view.ts';

/** What the customer does, and who does what for it on and behind the stage. */
export const serviceBlueprint = pictureView({
  id: 'blueprint',
  title: say`Service blueprint`,
  appliesTo: () => true,
  compose: serviceBlueprintOf,
});
