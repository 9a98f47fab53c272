import { cellsOf, type Design, hangsOnData, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { ranked } from '../fixes.ts';
import { rule } from '../rule.ts';
import { called } from '../words.ts';
import { dataFixes, isUnreadWhen } from './support/adaptive.ts';

export const adaptationWithoutData = rule({
  code: 'adaptation-without-data',
  clauses: ['4.3', '5.5.4'],
  basis: 'reading',
  severity: 'warning',
  summary: 'An adaptation hangs on no data point.',
  why: 'Whoever is to do something differently for this customer has to have noticed something about them. We read the two clauses together: an adaptation (4.3) hangs on a data point (5.5.4), by its own `when` or because a data point `feeds` it. Otherwise it happens by chance, or to everybody.',
  check: {
    each: {
      *adaptation(adaptation, design) {
        if (hangsOnData(design, adaptation) || isUnreadWhen(design, adaptation)) return;
        // Where a claim rests on it, the claim is told to be without support.
        const places = design.targets(adaptation.says.at);
        if (places.some((touchpoint) => isClaimInVain(design, touchpoint))) return;
        yield {
          at: headOf(adaptation),
          message: say`${called(adaptation)} hangs on no data point, so nobody knows when it is called for. Name in \`when\` what has to be noticed first, or let a data point feed it.`,
          fixes: () => ranked(dataFixes(design, adaptation)),
        };
      },
    },
  },
});

function isClaimInVain(design: Design, touchpoint: Node<'touchpoint'>): boolean {
  const { state, contradictory } = cellsOf(design, touchpoint).adaptive;
  return state === 'claimed' && !contradictory;
}
