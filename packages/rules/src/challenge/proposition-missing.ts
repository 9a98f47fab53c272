import type { Design } from '@dfes/model';
import { say } from '@dfes/wording';
import { declaration, insertFix } from '../fixes.ts';
import { naming } from '../mention.ts';
import { freeName } from '../names.ts';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';
import { allWishes } from '../understanding/wishes.ts';

export const propositionMissing = rule({
  code: 'proposition-missing',
  clauses: ['5.4.3'],
  basis: 'clause',
  severity: 'warning',
  absence: true,
  summary: 'The project states no value proposition.',
  why: 'The clause is about a promise that is unique: to whom, of what good, and why nobody else makes it. Everything that follows, touchpoints, journeys, metrics, is there to keep that promise; without it each of them is designed for its own sake.',
  check: { whole: missing },
});

function* missing(design: Design): Iterable<Hit> {
  const at = projectPlace(design);
  if (!at || design.all('value-proposition').length > 0) return;
  yield {
    at,
    message: say`Nothing is promised to customers yet, so touchpoints and journeys have nothing to keep. Add a \`value-proposition\`: for whom, which needs it serves, what is better afterwards and why nobody else promises the same.`,
    fixes: () => [
      insertFix(design, say`Add a value proposition`, [{ kind: 'value-proposition', text: draft(design) }]),
    ],
  };
}

function draft(design: Design): string {
  const kind = 'value-proposition';
  return declaration(`${kind} \${1:${freeName(design, 'Promise')}} "\${2:What we promise}"`, [
    naming(design, kind, 'for', [...design.all('persona'), ...design.all('segment')]),
    naming(design, kind, 'answers', design.all('challenge')),
    naming(design, kind, 'serves', allWishes(design)),
    'outcome: "${3:What is better for the customer afterwards}"',
    'differs: "${4:Why this is unlike what others offer}"',
    naming(design, kind, 'aligns', design.all('organization')),
  ]);
}
