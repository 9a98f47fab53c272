import type { Link } from '../content/blueprint.ts';
import type { CardBox, Connector } from './layout.ts';

const trackHeight = 9;
const aboveCards = 6;

/** Lines in tracks of their own beside the cards they join, so that none crosses a card. */
export interface Tracks<L extends Link = Link> {
  readonly links: readonly { readonly link: L; readonly track: number }[];
  /** The room they need beside the cards. */
  readonly height: number;
}

/** Gives each link the lowest track that no other link uses between the same columns. */
export function tracksFor<L extends Link>(links: readonly L[]): Tracks<L> {
  const taken: { from: number; to: number }[][] = [];
  const byReach = [...links].sort((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));
  const placed = byReach.map((link) => {
    const span = { from: Math.min(link.from, link.to), to: Math.max(link.from, link.to) };
    let track = taken.findIndex((spans) => spans.every((other) => other.to < span.from || other.from > span.to));
    if (track < 0) track = taken.push([]) - 1;
    taken[track]?.push(span);
    return { link, track };
  });
  return { links: placed, height: taken.length === 0 ? 0 : taken.length * trackHeight + aboveCards };
}

/** How far a track lies from the cards that it runs along. */
export function trackAt(track: number): number {
  return aboveCards + track * trackHeight + 2;
}

/** The arrows between the cards of a lane: up from one, along its track, down to the other. */
export function layArrows({ links }: Tracks, cards: readonly CardBox[]): readonly Connector[] {
  const first = new Map<number, CardBox>();
  for (const card of cards) if (!first.has(card.from)) first.set(card.from, card);
  return links.flatMap(({ link: { from, to }, track }): readonly Connector[] => {
    const source = first.get(from);
    const target = first.get(to);
    if (!source || !target) return [];
    const y = Math.min(source.y, target.y) - trackAt(track);
    // Out on the right, in on the left: what comes and what goes stay apart.
    const out = source.x + source.w * 0.72;
    const into = target.x + target.w * 0.28;
    const points = [
      { x: out, y: source.y },
      { x: out, y },
      { x: into, y },
      { x: into, y: target.y - 1 },
    ];
    return [{ kind: 'next', from, to, points }];
  });
}
