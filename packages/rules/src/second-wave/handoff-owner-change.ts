import { childrenOf, type Design, headOf, type Node, stepsOf } from '@dfes/model';
import { listing, say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const handoffOwnerChange = rule({
  code: 'handoff-owner-change',
  clauses: ['23592 7.4.1'],
  basis: 'heuristic',
  severity: 'hint',
  offByDefault: true,
  summary: 'From one step to the next the customer passes to other people, and nothing says how.',
  why: 'Services break where customers are passed on: what one person knew the next one asks again. Managing processes across the organization (23592 7.4.1) is to a good part managing these passages. We take a step to be carried by its `owner` or else by the roles of its frontstage, and look for a trace of the passage: a line of one step that names a role of the other, or a fail point.',
  check: { each: { journey: handoffs } },
});

function* handoffs(journey: Node<'journey'>, design: Design): Iterable<Hit> {
  // What went on once is no place to lay down how it goes.
  if (journey.says.state?.word === 'actual') return;
  const steps = stepsOf(journey);
  for (const [index, step] of steps.entries()) {
    const named = design.targets(step.says.next);
    const following = named.length > 0 ? named : steps.slice(index + 1, index + 2);
    for (const next of following) yield* handoff(step, next, design);
  }
}

function* handoff(step: Node<'step'>, next: Node<'step'>, design: Design): Iterable<Hit> {
  const [from, to] = [carriersOf(step, design), carriersOf(next, design)];
  if (from.length === 0 || to.length === 0 || from.some((role) => to.includes(role))) return;
  if (childrenOf(next, 'fail-point').length > 0) return;
  if (rolesOf(next, design).some((role) => from.includes(role))) return;
  if (rolesOf(step, design).some((role) => to.includes(role))) return;
  yield {
    at: headOf(next),
    message: say`Here customers pass from ${listing(from.map(called))} to ${listing(to.map(called))}, and nothing says how. Add what is handed over as a \`backstage\` line, or a \`fail-point\` for when it is not.`,
    related: [{ place: headOf(step), message: say`From ${called(step)}` }],
  };
}

function carriersOf(step: Node<'step'>, design: Design): readonly Node<'role'>[] {
  const owner = design.targets(step.says.owner);
  return owner.length > 0 ? owner : actingIn(step.says.frontstage, design);
}

function rolesOf({ says }: Node<'step'>, design: Design): readonly Node<'role'>[] {
  return actingIn([...says.frontstage, ...says.backstage, ...says.support], design);
}

function actingIn(lines: Node<'step'>['says']['frontstage'], design: Design): readonly Node<'role'>[] {
  return [...new Set(lines.flatMap(({ argument }) => design.targets(argument)))];
}
