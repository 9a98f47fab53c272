import { has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel, ranked } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const insightWithoutSource = rule({
  code: 'insight-without-source',
  clauses: ['5.3.2'],
  basis: 'reading',
  severity: 'info',
  summary: 'An insight says neither by which method it was found nor where it comes from.',
  why: 'Understanding customers (5.3.2) means having found something out. An insight that doesn’t say how or from whom can’t be told from an opinion, and nobody can look it up when two insights disagree.',
  check: { each: { insight: unsourced } },
});

function* unsourced(insight: Node<'insight'>): Iterable<Hit> {
  if (has(insight, 'method') || has(insight, 'source')) return;
  yield {
    at: headOf(insight),
    message: say`The insight ${called(insight)} doesn’t say where it comes from, so it reads like an opinion. Add the \`method\` by which it was found, or its \`source\`.`,
    fixes: () =>
      ranked([
        addLabel(insight, 'source', '"${1:Whom you asked or what you looked at, and when}"', say`Add the source`),
        addLabel(insight, 'method', '${1:interview}', say`Add the method`),
      ]),
  };
}
