import { headOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { linkFixes } from '../fixes.ts';
import { rule } from '../rule.ts';
import { isUnclear } from '../unclear.ts';
import { called } from '../words.ts';

export const cocreationProviderOnly = rule({
  code: 'cocreation-provider-only',
  clauses: ['4.4'],
  basis: 'clause',
  severity: 'warning',
  summary: 'Only roles take part in a co-creation.',
  why: 'The title of the principle says with whom the design is co-creative: with the customer. What people of the organization make among themselves is teamwork.',
  check: {
    each: {
      *'co-creation'(made, design) {
        const actors = design.targets(made.says.actors);
        if (actors.length === 0 || isUnclear(design, made, 'actors')) return;
        if (actors.some((actor) => actor.kind !== 'role')) return;
        yield {
          at: headOf(made),
          message: say`Only people of the organization take part in ${called(made)}; co-creative means together with the customer. Name a persona or segment among its \`actors\`, or call it something else.`,
          fixes: () => {
            const customers = [...design.all('persona'), ...design.all('segment')];
            return linkFixes(
              design,
              customers.map((to) => ({ title: say`Have ${called(to)} take part`, from: made, label: 'actors', to })),
            );
          },
        };
      },
    },
  },
});
