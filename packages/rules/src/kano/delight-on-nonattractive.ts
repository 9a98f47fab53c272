import type { Design, Node } from '@dfes/model';
import type { KanoClass } from '@dfes/standard';
import { listing, say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { isUnclear } from '../unclear.ts';
import { called } from '../words.ts';

export const delightOnNonattractive = rule({
  code: 'delight-on-nonattractive',
  clauses: ['Annex B'],
  basis: 'reading',
  severity: 'info',
  summary: 'Something meant to surprise serves only what is must-be, indifferent or reverse.',
  why: 'The annex explains with the Kano model what delights. What people take for granted they don’t praise, what leaves them cold they don’t notice, and what they would rather not have annoys them. A surprise that rests on nothing else will hardly be one.',
  check: { each: { 'value-proposition': undelightful, touchpoint: undelightful } },
});

const undelighting: ReadonlySet<KanoClass> = new Set(['must-be', 'indifferent', 'reverse']);

function* undelightful(node: Node<'value-proposition' | 'touchpoint'>, design: Design): Iterable<Hit> {
  const { level, serves } = node.says;
  const wishes = design.targets(serves);
  if (level?.word !== 'surprising' || wishes.length === 0 || isUnclear(design, node, 'serves')) return;
  const served = wishes.map((wish) => ({ wish, kano: wish.says.kano?.word }));
  if (!served.every(({ kano }) => kano && undelighting.has(kano))) return;
  yield {
    at: level.place,
    message: say`${called(node)} is meant to surprise, but what it serves seldom delights: ${listing(served.map(({ wish, kano }) => say`${called(wish)} is ${kano ?? ''}`))}. Find the desire behind it, or give it the level that fits.`,
  };
}
