/** Along one axis: where something begins, and how long it is. */
export interface Stretch {
  readonly at: number;
  readonly length: number;
}

/** Some air around what is brought into view. */
const margin = 12;

/**
 * How far to scroll along one axis so that `target` is in `window`: as little as possible, and not at all where it is
 * already, or where it is longer than the window and fills it.
 */
export function scrollInto(target: Stretch, window: Stretch): number {
  const before = target.at - margin - window.at;
  const after = target.at + target.length + margin - (window.at + window.length);
  if (before >= 0 && after <= 0) return 0;
  if (before <= 0 && after >= 0) return 0;
  // Too long for the window: its beginning is what counts.
  if (target.length + 2 * margin > window.length) return before;
  return before < 0 ? before : after;
}
