import { type Design, type Fix, headOf, type Node } from '@dfes/model';
import { listing, say } from '@dfes/wording';
import { linkEdit } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { isUnclear } from '../unclear.ts';
import { called } from '../words.ts';

export const activityUnplanned = rule({
  code: 'activity-unplanned',
  clauses: ['5.2'],
  basis: 'reading',
  severity: 'info',
  offByDefault: true,
  summary: 'A co-creation in design or innovation takes people whom the plan’s team doesn’t have.',
  why: 'Planning (5.2) is there so that the people whom the design needs have time for it. A workshop that takes somebody who is in no team has either been forgotten in the plan or will be paid for with somebody’s spare time. A persona counts as planned when the team has its segment, and the other way round.',
  check: { each: { 'co-creation': unplanned } },
});

type Actor = Node<'persona' | 'segment' | 'role'>;

function* unplanned(made: Node<'co-creation'>, design: Design): Iterable<Hit> {
  const phase = made.says.phase?.word;
  if (phase !== 'design' && phase !== 'innovation') return;
  const plans = design.all('plan');
  const team = plans.flatMap((plan) => design.targets(plan.says.team));
  // A plan without a team is asked for one itself.
  if (team.length === 0 || plans.some((plan) => isUnclear(design, plan, 'team'))) return;
  const outside = design.targets(made.says.actors).filter((actor) => !isPlanned(actor, team, design));
  if (outside.length === 0) return;
  yield {
    at: headOf(made),
    message: say`${called(made)} takes ${listing(outside.map(called))}, whom the plan’s team doesn’t have, so nobody has planned their time. Add them to the \`team\`, or do it without them.`,
    fixes: () => plans.slice(0, 1).map((plan) => enlistment(plan, outside, design)),
  };
}

function isPlanned(actor: Actor, team: readonly Actor[], design: Design): boolean {
  const alike = (node: Actor) => [node, ...(node.kind === 'persona' ? design.targets(node.says.segment) : [])];
  return team.some((member) => alike(member).includes(actor) || alike(actor).includes(member));
}

function enlistment(plan: Node<'plan'>, actors: readonly Actor[], design: Design): Fix {
  const edits = actors.flatMap((actor) => linkEdit(design, plan, 'team', actor) ?? []);
  return { title: say`Add ${listing(actors.map(called))} to the team of ${called(plan)}`, preferred: true, edits };
}
