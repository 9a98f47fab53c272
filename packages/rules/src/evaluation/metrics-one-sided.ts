import type { Design } from '@dfes/model';
import { say } from '@dfes/wording';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';

export const metricsOneSided = rule({
  code: 'metrics-one-sided',
  clauses: ['5.7', '4.5'],
  basis: 'reading',
  severity: 'info',
  summary: 'The metrics look from the customer’s side only, or from the organization’s only.',
  why: 'The principle of consistency (4.5) holds two perspectives together, the organization’s and the customer’s. We expect the evaluation (5.7) to look from both: what delights customers and ruins those who deliver it doesn’t last, and what only pays isn’t excellent.',
  check: { whole: oneSided },
});

const messages = {
  customer: say`Every metric that names its viewpoint takes the customer’s. Measure what it takes from the organization or its people, too, and say so in \`viewpoint\`: the design has to hold from both sides.`,
  organization: say`Every metric that names its viewpoint takes the organization’s. Measure what customers get from it, too, and say so in \`viewpoint\`: the design has to hold from both sides.`,
} as const;

function* oneSided(design: Design): Iterable<Hit> {
  const at = projectPlace(design);
  const viewpoints = new Set(design.all('metric').flatMap((metric) => metric.says.viewpoint?.word ?? []));
  const [only, another] = viewpoints;
  if (!at || another !== undefined || only === undefined || only === 'employee') return;
  yield { at, message: messages[only] };
}
