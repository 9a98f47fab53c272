import { type Design, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { meetsCustomers } from '../environment/taking-part.ts';
import { linkFixes } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { isUnclear } from '../unclear.ts';
import { called } from '../words.ts';

export const teamWithoutFrontline = rule({
  code: 'team-without-frontline',
  clauses: ['5.2'],
  basis: 'reading',
  severity: 'info',
  offByDefault: true,
  summary: 'Nobody in the plan’s team meets customers.',
  why: 'Who designs is settled when the project is planned (5.2). People who meet customers every day know what no interview brings up, and they are the ones who will have to deliver it. A role counts when its lane is frontstage or, where it has no lane, when a touchpoint names it.',
  check: { each: { plan: remote } },
});

function* remote(plan: Node<'plan'>, design: Design): Iterable<Hit> {
  const team = design.targets(plan.says.team);
  if (team.length === 0 || isUnclear(design, plan, 'team')) return;
  if (team.some((member) => member.kind === 'role' && meetsCustomers(member, design))) return;
  yield {
    at: headOf(plan),
    message: say`Nobody in the team of ${called(plan)} meets customers. Add a role of the frontstage to \`team\`: these people know what no interview brings up, and will have to deliver it.`,
    fixes: () => candidates(plan, design),
  };
}

function candidates(plan: Node<'plan'>, design: Design) {
  const frontline = design.all('role').filter((role) => meetsCustomers(role, design));
  return linkFixes(
    design,
    frontline.map((to) => ({ title: say`Add ${called(to)} to the team`, from: plan, label: 'team', to })),
  );
}
