import { type Design, type Fix, has, headOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel, linkFixes, ranked } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';
import type { Wish } from './wishes.ts';

export const needUnaddressed = rule({
  code: 'need-unaddressed',
  clauses: ['5.3', '5.5'],
  basis: 'reading',
  severity: 'warning',
  summary:
    'A need, expectation or desire that no proposition or touchpoint serves, no challenge addresses and that is not out of scope.',
  why: 'What was understood about customers (5.3) is only worth its effort where the design answers it (5.4, 5.5). A wish that nothing answers is either forgotten or left aside on purpose, and a reader can’t tell which.',
  check: { each: { need: unaddressed, expectation: unaddressed, desire: unaddressed } },
});

const answers: ReadonlySet<string> = new Set(['serves', 'addresses']);

function* unaddressed(wish: Wish, design: Design): Iterable<Hit> {
  if (has(wish, 'out-of-scope') || design.referrers(wish).some(({ label }) => answers.has(label))) return;
  yield {
    at: headOf(wish),
    message: say`Nothing in the design answers the ${wish.kind} ${called(wish)} yet. Let a proposition or touchpoint serve it, a challenge address it, or say why it is out of scope.`,
    fixes: () => ranked([...links(wish, design), outOfScope(wish)]),
  };
}

/** Promises before the places where they are kept, and before questions that are still open. */
function links(wish: Wish, design: Design): readonly Fix[] {
  const to = wish;
  return linkFixes(design, [
    ...design
      .all('value-proposition')
      .map((from) => ({ title: say`Let ${called(from)} serve it`, from, label: 'serves', to })),
    ...design.all('touchpoint').map((from) => ({ title: say`Serve it at ${called(from)}`, from, label: 'serves', to })),
    ...design
      .all('challenge')
      .map((from) => ({ title: say`Let ${called(from)} address it`, from, label: 'addresses', to })),
  ]);
}

function outOfScope(wish: Wish): Fix {
  return addLabel(wish, 'out-of-scope', '"${1:Why this design leaves it aside}"', say`Mark as out of scope`);
}
