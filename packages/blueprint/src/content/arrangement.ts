import type { Words } from '@dfes/wording';
import type { Band } from './blueprint.ts';

/** Where a lane stands: the blueprint proper is `core`; what a journey map adds goes above or below it. */
export type LanePlace = 'above' | 'core' | 'below';

/** Where lanes are wanted, by their ids; those that it does not name stand where they usually do. */
export type Arrangement = Readonly<Record<string, LanePlace | 'hidden'>>;

/** A lane of a picture that has something to show, and where it stands. */
export interface LaneChoice<T = string> {
  readonly id: string;
  readonly name: T;
  readonly place: LanePlace | 'hidden';
  /** Where else it may stand; where it usually does comes first. */
  readonly places: readonly LanePlace[];
  /** In the place `core` it is no lane of its own: cards of other lanes bear it. */
  readonly onCards?: true;
}

/** What a lane says of where it may stand. */
export type Placing = Pick<LaneChoice, 'id' | 'places' | 'onCards'>;

/** Where a lane stands in an arrangement; a place that it may not have is none. */
export function placeIn(arrangement: Arrangement, { id, places }: Placing): LanePlace | 'hidden' {
  const wanted = arrangement[id];
  const usual = places[0] ?? 'core';
  return wanted === 'hidden' || (wanted && places.includes(wanted)) ? wanted : usual;
}

/** The places of what cards bear, unless it is hidden or has a lane of its own. */
export const placesOnCards = ['core', 'above', 'below'] as const satisfies readonly LanePlace[];

/** Tells of the id of such a lane whether the cards bear it. */
export function bearing(arrangement: Arrangement): (lane: string) => boolean {
  return (id) => placeIn(arrangement, { id, places: placesOnCards }) === 'core';
}

/** Bands with where they may stand, in the order of the picture. */
export interface Placed {
  readonly band: Band<Words>;
  readonly placing: Placing;
}

/** The bands that are wanted, from top to bottom, and which lanes there are to choose from. */
export function arranged(
  all: readonly Placed[],
  arrangement: Arrangement,
): { readonly bands: readonly Band<Words>[]; readonly lanes: readonly LaneChoice<Words>[] } {
  const lanes = all.flatMap(({ band, placing: { id, places, onCards } }): readonly LaneChoice<Words>[] => {
    if (band.band === 'line') return [];
    return [{ id, name: band.name, place: placeIn(arrangement, { id, places }), places, ...(onCards && { onCards }) }];
  });
  const placed = all.map(({ band, placing }) => {
    const place = placeIn(arrangement, placing);
    return { band, place: place === 'core' && placing.onCards ? 'hidden' : place };
  });
  const bands = (['above', 'core', 'below'] as const).flatMap((place) =>
    placed.flatMap((one) => (one.place === place ? [one.band] : [])),
  );
  return { bands: lanes.some(({ place }) => place === 'hidden') ? withoutIdleLines(bands) : bands, lanes };
}

/** At the very top or bottom, a line parts nothing. */
function withoutIdleLines(bands: readonly Band<Words>[]): readonly Band<Words>[] {
  const first = bands.findIndex(({ band }) => band !== 'line');
  const last = bands.findLastIndex(({ band }) => band !== 'line');
  return bands.filter((_, i) => i >= first && i <= last && first >= 0);
}

/** Bands that keep their order, and can be hidden. */
export function hidable(bands: readonly Band<Words>[]): readonly Placed[] {
  return bands.map((band) => ({ band, placing: { id: band.id, places: ['core'] } }));
}
