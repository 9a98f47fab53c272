import type { Blueprint } from './blueprint.ts';

/** A lane that can be shown or hidden. */
export interface Visibility {
  readonly id: string;
  readonly name: string;
  readonly shown: boolean;
}

/** A blueprint without some of its lanes, and which lanes there are to choose from. A line between lanes that are gone goes, too. */
export function shownIn(
  blueprint: Blueprint,
  hidden: ReadonlySet<string>,
): { readonly blueprint: Blueprint; readonly lanes: readonly Visibility[] } {
  const lanes = blueprint.bands.flatMap(({ band, id, name }) =>
    band === 'line' ? [] : [{ id, name, shown: !hidden.has(id) }],
  );
  if (lanes.every(({ shown }) => shown)) return { blueprint, lanes };
  const left = blueprint.bands.filter(({ id }) => !hidden.has(id));
  // At the very top or bottom, a line parts nothing.
  const first = left.findIndex(({ band }) => band !== 'line');
  const last = left.findLastIndex(({ band }) => band !== 'line');
  const bands = left.filter((_, i) => i >= first && i <= last && first >= 0);
  return { blueprint: { ...blueprint, bands }, lanes };
}
