import { type PictureView, viewsOf } from '@dfes/blueprint';
import { UsageError } from '../usage-error.ts';
import type { Found } from './journey.ts';

/** A view of a journey, where it has something to show. */
export function viewOf({ design, node }: Found, id: string): PictureView {
  const views = viewsOf(design, node);
  const found = views.find((view) => view.id === id);
  if (found) return found;
  throw new UsageError(
    `There is nothing to see of this journey as \`${id}\`. Its views are: ${views.map((view) => view.id).join(', ')}.`,
  );
}
