import { has, headOf, type Node } from '@dfes/model';
import type { KanoClass } from '@dfes/standard';
import { say } from '@dfes/wording';
import { addLabel, ranked } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import type { Wish } from '../understanding/wishes.ts';
import { called } from '../words.ts';

export const kanoMissing = rule({
  code: 'kano-missing',
  clauses: ['Annex B'],
  basis: 'heuristic',
  severity: 'hint',
  offByDefault: true,
  summary: 'A need, expectation or desire has no Kano class.',
  why: 'The annex brings in the Kano model to tell what delights from what is merely missed. Where a class is written down, the design can be asked whether its surprises rest on something that surprises. Needs are often must-be, expectations one-dimensional, desires attractive; only asking customers shows it.',
  check: { each: { need: unclassed, expectation: unclassed, desire: unclassed } },
});

const likely: Readonly<Record<Wish['kind'], readonly KanoClass[]>> = {
  need: ['must-be', 'one-dimensional', 'attractive'],
  expectation: ['one-dimensional', 'must-be', 'attractive'],
  desire: ['attractive', 'one-dimensional', 'must-be'],
};

function* unclassed(wish: Node<'need' | 'expectation' | 'desire'>): Iterable<Hit> {
  if (has(wish, 'kano') || has(wish, 'out-of-scope')) return;
  yield {
    at: headOf(wish),
    message: say`Does ${called(wish)} delight when it is met, or is it only missed when it is not? Ask customers, and add the Kano class as \`kano\`.`,
    fixes: () => ranked(likely[wish.kind].map((kano) => addLabel(wish, 'kano', kano, say`Probably ${kano}`))),
  };
}
