import { childrenOf, type Node, stepsOf, titleOf } from '@dfes/model';
import { runsRightToLeft } from '../text/plain.ts';
import type { Blueprint } from './blueprint.ts';

/** A picture runs as most of its journey's titles do: from right to left in Arabic or Hebrew. */
export function directionOf(journey: Node<'journey'>): Pick<Blueprint, 'direction'> {
  const titles = [journey, ...childrenOf(journey, 'stage'), ...stepsOf(journey)].map(titleOf);
  const count = titles.filter(runsRightToLeft).length;
  return count * 2 > titles.length ? { direction: 'rtl' } : {};
}
