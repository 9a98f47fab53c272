import { type Design, has, headOf, type Node, titleOf } from '@dfes/model';
import { type Hit, rule } from '../rule.ts';

type Wish = Node<'need' | 'expectation' | 'desire'>;

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
    message: `Nothing in the design answers the ${wish.kind} “${titleOf(wish)}” yet. Let a proposition or touchpoint serve it, a challenge address it, or say why it is out of scope.`,
    fixes: () => [
      ...design.all('value-proposition').map((proposition) => ({
        title: `Let the proposition “${titleOf(proposition)}” serve it`,
        edits: [{ edit: 'add-value', node: proposition, label: 'serves', value: wish.name?.text ?? '' } as const],
      })),
      {
        title: 'Mark as out of scope',
        edits: [
          { edit: 'add-label', node: wish, label: 'out-of-scope', value: '"${1:Why this design leaves it aside}"' },
        ],
      },
    ],
  };
}
