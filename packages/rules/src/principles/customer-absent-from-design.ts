import { type Design, headOf, isCustomer, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { environmentIsMissing } from '../environment/taking-part.ts';
import { projectPlace } from '../project-place.ts';
import { rule } from '../rule.ts';
import { isUnclear } from '../unclear.ts';
import { called } from '../words.ts';

export const customerAbsentFromDesign = rule({
  code: 'customer-absent-from-design',
  clauses: ['4.4'],
  basis: 'reading',
  severity: 'info',
  summary: 'No customer takes part in designing or renewing the service.',
  why: 'Customers may take a hand in the service while it is designed, while it is delivered and while it is renewed. We read the principle (4.4) to mean the design as well: somebody for whom it is made sits at the table, in the plan’s team or in a co-creation of phase `design` or `innovation`.',
  check: {
    *whole(design) {
      const at = projectPlace(design);
      const plans = design.all('plan');
      // Where there is no plan, or no customer in any co-creation, that is told.
      if (!at || plans.length === 0 || environmentIsMissing(design)) return;
      if (plans.some((plan) => hasCustomer(design, plan)) || takesPartEarly(design)) return;
      yield {
        at,
        message: say`Customers take part in the service, but not in designing it. Take one into the \`team\` of the plan, or add a \`co-creation\` of phase \`design\` or \`innovation\`.`,
        related: plans.map((plan) => ({
          place: headOf(plan),
          message: say`${called(plan)} has no customer in its team.`,
        })),
      };
    },
  },
});

function hasCustomer(design: Design, plan: Node<'plan'>): boolean {
  return design.targets(plan.says.team).some(isCustomer) || isUnclear(design, plan, 'team');
}

function takesPartEarly(design: Design): boolean {
  return design.all('co-creation').some((made) => {
    const phase = made.says.phase?.word;
    return (phase === 'design' || phase === 'innovation') && design.targets(made.says.actors).some(isCustomer);
  });
}
