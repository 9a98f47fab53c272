import { type Design, headOf, type Node, titleOf, topOf, within } from '@dfes/model';
import { say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';

export const unusedDeclaration = rule({
  code: 'unused-declaration',
  clauses: [],
  basis: 'heuristic',
  severity: 'hint',
  summary: 'A segment, persona, insight or role that nothing refers to.',
  why: 'A customer whom nothing is designed for, a finding that nothing follows from, a role that nobody plays: either a link is missing, or it can go.',
  check: { each: { segment: unused, persona: unused, insight: unused, role: unused } },
});

function* unused(node: Node, design: Design): Iterable<Hit> {
  const isUsed = [...within(node)].some((part) => design.referrers(part).some(({ from }) => topOf(from) !== node));
  if (isUsed) return;
  yield {
    at: headOf(node),
    message: say`Nothing in the design refers to the ${node.kind} “${titleOf(node)}”. Name it where it plays a part, or remove it.`,
    fixes: () => [{ title: say`Remove “${titleOf(node)}”`, edits: [{ edit: 'remove-declaration', node }] }],
  };
}
