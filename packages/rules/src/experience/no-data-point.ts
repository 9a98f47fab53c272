import type { Design } from '@dfes/model';
import { say } from '@dfes/wording';
import { declaration, insertFix, type Part } from '../fixes.ts';
import { declarations, naming, someTouchpoint } from '../mention.ts';
import { freeName } from '../names.ts';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';

export const noDataPoint = rule({
  code: 'no-data-point',
  clauses: ['5.5.4'],
  basis: 'clause',
  severity: 'warning',
  absence: true,
  summary: 'The project has no data point.',
  why: 'Beside touchpoints the standard asks for data points: moments in which something is noticed about this customer, this meeting or its surroundings, and put to use. A service that notices nothing can’t fit anybody in particular.',
  check: { whole: missing },
});

function* missing(design: Design): Iterable<Hit> {
  const at = projectPlace(design);
  if (!at || design.all('data-point').length > 0) return;
  yield {
    at,
    message: say`Nowhere does the service notice anything about its customers, so it can’t fit anyone in particular. Add a \`data-point\`: what is learned, at which touchpoint, and what then uses it.`,
    fixes: () => [insertFix(design, say`Add a data point`, draft(design))],
  };
}

function draft(design: Design): readonly Part[] {
  const touchpoint = someTouchpoint(design);
  const users = [...design.all('adaptation'), ...design.all('metric'), ...design.all('role')];
  const text = declaration(`data-point \${1:${freeName(design, 'Noticed')}} "\${2:What is noticed}"`, [
    `at: ${touchpoint.name}`,
    'captures: "${3:What exactly is learned}"',
    'how: ${4:observed}',
    naming(design, 'data-point', 'feeds', users),
  ]);
  return [{ kind: 'data-point', text }, ...declarations([touchpoint])];
}
