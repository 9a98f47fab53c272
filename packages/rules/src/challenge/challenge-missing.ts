import type { Design } from '@dfes/model';
import { say } from '@dfes/wording';
import { declaration, insertFix } from '../fixes.ts';
import { naming } from '../mention.ts';
import { freeName } from '../names.ts';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';
import { allWishes } from '../understanding/wishes.ts';

export const challengeMissing = rule({
  code: 'challenge-missing',
  clauses: ['5.4.2'],
  basis: 'clause',
  severity: 'warning',
  absence: true,
  summary: 'The project states no design challenge.',
  why: 'The standard keeps the challenge and the proposition apart: first the question that customers’ lives put to the design, then the answer. Where the question is not written down, the first answer that comes to mind takes its place, and nobody can say whether a better one was looked for.',
  check: { whole: missing },
});

function* missing(design: Design): Iterable<Hit> {
  const at = projectPlace(design);
  if (!at || design.all('challenge').length > 0) return;
  yield {
    at,
    message: say`There is no design challenge yet, the question that grows from what you know of customers; without it the first idea becomes the answer. Add a \`challenge\`, open enough for many solutions.`,
    fixes: () => [insertFix(design, say`Add a challenge`, [{ kind: 'challenge', text: draft(design) }])],
  };
}

function draft(design: Design): string {
  return declaration(`challenge \${1:${freeName(design, 'Challenge')}} "\${2:How might we …?}"`, [
    naming(design, 'challenge', 'for', [...design.all('persona'), ...design.all('segment')]),
    naming(design, 'challenge', 'from', design.all('insight')),
    naming(design, 'challenge', 'addresses', allWishes(design)),
  ]);
}
