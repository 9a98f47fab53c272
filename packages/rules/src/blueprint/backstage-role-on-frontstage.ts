import { type Design, headOf, type Node, type Place } from '@dfes/model';
import { say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { called } from '../words.ts';

export const backstageRoleOnFrontstage = rule({
  code: 'backstage-role-on-frontstage',
  clauses: ['23592 7.4.1'],
  basis: 'reading',
  severity: 'warning',
  summary: 'A role whose lane is backstage acts on the frontstage of a step.',
  why: 'The lane of a role says where people work, and so for what they are trained, equipped and thanked. We read the managing of processes and structure around the experience (23592 7.4.1) so that somebody who meets customers is known to do so: either the role’s lane is wrong, or somebody else should stand there.',
  check: {
    each: {
      *step(step, design) {
        for (const [role, at] of frontstageRoles(step, design)) {
          const lane = role.says.lane;
          if (lane?.word !== 'backstage') continue;
          yield {
            at: headOf(step),
            message: say`${called(role)} works backstage, but stands before the customer in ${called(step)}. Move the role to the frontstage lane, or let another role act here.`,
            related: [
              { place: at, message: say`${called(role)} acts on the frontstage here.` },
              { place: lane.place, message: say`The lane of the role.` },
            ],
            fixes: () => [
              {
                title: say`Move ${called(role)} to the frontstage lane`,
                preferred: true,
                edits: [{ edit: 'replace', place: lane.place, text: 'frontstage' }],
              },
            ],
          };
        }
      },
    },
  },
});

/** The roles on the frontstage of a step, each with the first place that names it. */
function frontstageRoles(step: Node<'step'>, design: Design): ReadonlyMap<Node<'role'>, Place> {
  const roles = new Map<Node<'role'>, Place>();
  for (const { argument } of step.says.frontstage) {
    if (!argument) continue;
    for (const role of design.targets(argument)) if (!roles.has(role)) roles.set(role, argument.place);
  }
  return roles;
}
