import type { Design, Node } from '@dfes/model';
import { coverage } from './coverage.ts';
import { currentAgainstFuture } from './current-future.ts';
import { journeyMap } from './journey-map.ts';
import { overview } from './overview.ts';
import { plannedAgainstActual } from './planned-actual.ts';
import { serviceBlueprint } from './service-blueprint.ts';
import type { PictureView } from './view.ts';

/** The views, as they stand in the list to pick from. */
export const views: readonly PictureView[] = [
  serviceBlueprint,
  journeyMap,
  plannedAgainstActual,
  currentAgainstFuture,
  coverage,
  overview,
];

/** The views that have something to show of a journey. */
export function viewsOf(design: Design, journey: Node<'journey'>): readonly PictureView[] {
  return views.filter((view) => view.appliesTo(design, journey));
}
