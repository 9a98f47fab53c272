import { has, headOf, type Node, stepsOf } from '@dfes/model';
import { type Said, say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const evidenceMissing = rule({
  code: 'evidence-missing',
  clauses: ['5.5.3'],
  basis: 'heuristic',
  severity: 'hint',
  summary: 'In a journey fewer than half of the steps at a touchpoint have evidence.',
  why: 'Service blueprints have had a lane for physical evidence from early on: what customers can see, hear, hold or smell is what they judge an otherwise invisible service by. An effective touchpoint (5.5.3) has some. Not every step needs it; where most have none, it has been left for later.',
  check: { each: { journey: bare } },
});

function* bare(journey: Node<'journey'>): Iterable<Hit> {
  const steps = stepsOf(journey).filter((step) => has(step, 'touchpoint') && step.says.deviation?.word !== 'missing');
  const without = steps.filter((step) => !has(step, 'evidence'));
  if (without.length * 2 <= steps.length) return;
  yield {
    at: headOf(journey),
    message: say`${few(journey, steps.length - without.length, steps.length)} Say what customers see, hear or hold there: by that they judge the service.`,
    related: without.map((step) => ({ place: headOf(step), message: say`${called(step)} has none` })),
  };
}

function few(journey: Node<'journey'>, having: number, all: number): Said {
  return having === 0
    ? say`In ${called(journey)} no step at a touchpoint has \`evidence\`.`
    : say`In ${called(journey)} only ${having} of ${all} steps at a touchpoint have \`evidence\`.`;
}
