import { type Design, has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { linkFixes } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { allWishes, type Wish } from '../understanding/wishes.ts';
import { called } from '../words.ts';

export const propositionServesNoNeed = rule({
  code: 'proposition-serves-no-need',
  clauses: ['5.4.3', '4.5'],
  basis: 'reading',
  severity: 'warning',
  summary: 'A value proposition serves no need, expectation or desire.',
  why: 'A promise is of value to somebody who needs, expects or desires what it holds (5.4.3), and the principle of consistency (4.5) ties what the organization offers to that person’s side. A proposition that serves nothing which is written down is a claim about customers without a customer in it.',
  check: { each: { 'value-proposition': serving } },
});

function* serving(proposition: Node<'value-proposition'>, design: Design): Iterable<Hit> {
  if (has(proposition, 'serves')) return;
  yield {
    at: headOf(proposition),
    message: say`${called(proposition)} serves nothing that customers are known to need, expect or desire. Say in \`serves\` what it answers, or find out whether anybody wants it.`,
    fixes: () =>
      linkFixes(
        design,
        likeliest(proposition, design).map((to) => {
          return { title: say`Serves the ${to.kind} ${called(to)}`, from: proposition, label: 'serves', to };
        }),
      ),
  };
}

/** First what the customers want to whom the promise is made, then what is out of scope for nobody else. */
function likeliest(proposition: Node<'value-proposition'>, design: Design): readonly Wish[] {
  const customers: ReadonlySet<Node> = new Set(design.targets(proposition.says.for));
  const theirs = (wish: Wish) => (wish.parent && customers.has(wish.parent) ? 0 : 1);
  const wishes = allWishes(design).filter((wish) => !has(wish, 'out-of-scope'));
  return wishes.toSorted((a, b) => theirs(a) - theirs(b));
}
