import { type Design, type Edit, type Fix, has, headOf, type Node } from '@dfes/model';
import { listing, say } from '@dfes/wording';
import { insertEdit } from '../fixes.ts';
import { declarations } from '../mention.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';
import { type PlanPart, planDraft, planParts } from './plan-parts.ts';

export const planIncomplete = rule({
  code: 'plan-incomplete',
  clauses: ['5.2'],
  basis: 'reading',
  severity: 'info',
  summary: 'A plan leaves out its objective, scope, team, schedule, resources or stakeholders.',
  why: 'A plan (5.2) is there so that people can agree on it. We read it as having six parts: what is to be achieved, where the project begins and ends, who takes part, when, with what means, and who else is concerned. Whoever reads the plan will ask for the part that is missing.',
  check: { each: { plan: incomplete } },
});

function* incomplete(plan: Node<'plan'>, design: Design): Iterable<Hit> {
  const missing = planParts.filter((part) => !has(plan, part));
  if (missing.length === 0) return;
  yield {
    at: headOf(plan),
    message: say`The plan ${called(plan)} leaves open its ${listing(missing)}. Add what can be said already, so that the people concerned can agree on it.`,
    fixes: () => [completion(plan, missing, design)],
  };
}

function completion(plan: Node<'plan'>, missing: readonly PlanPart[], design: Design): Fix {
  const { values, team } = planDraft(design);
  const edits: Edit[] = missing.map((label) => ({ edit: 'add-label', node: plan, label, value: values[label] }));
  if (missing.includes('team'))
    edits.push(...declarations([team]).map(({ kind, text }) => insertEdit(design, kind, text)));
  return { title: say`Add ${listing(missing)}`, preferred: true, edits };
}
