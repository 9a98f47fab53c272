import type { Design } from '@dfes/model';
import { say } from '@dfes/wording';
import { declaration, insertFix, type Part } from '../fixes.ts';
import { declarations } from '../mention.ts';
import { freeName } from '../names.ts';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';
import { planDraft, planParts } from './plan-parts.ts';

export const planMissing = rule({
  code: 'plan-missing',
  clauses: ['5.2'],
  basis: 'clause',
  severity: 'warning',
  absence: true,
  summary: 'The project has no plan.',
  why: 'Designing excellent service is a project of its own, and the first of the activities that the standard lists is to plan it: with an aim, bounds, people, time and means. Without that nobody knows when the design is done, or who was to have a say in it.',
  check: { whole: missing },
});

/** Whether the project has no plan: what a plan would say is then not asked for by any other rule. */
export function planIsMissing(design: Design): boolean {
  return design.all('plan').length === 0;
}

function* missing(design: Design): Iterable<Hit> {
  const at = projectPlace(design);
  if (!at || !planIsMissing(design)) return;
  yield {
    at,
    message: say`Nothing says yet how the design project itself is to go, so nobody can tell who has a say in it and when it is done. Add a \`plan\` with its aim and bounds, its people, dates and means.`,
    fixes: () => [insertFix(design, say`Add a plan`, draft(design))],
  };
}

function draft(design: Design): readonly Part[] {
  const { values, team } = planDraft(design);
  const lines = planParts.map((part) => `${part}: ${values[part]}`);
  const text = declaration(`plan \${1:${freeName(design, 'Project')}} "\${2:The design project}"`, lines);
  return [{ kind: 'plan', text }, ...declarations([team])];
}
