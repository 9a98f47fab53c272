import { type Design, has, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { linkFixes } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const dataPointUnplaced = rule({
  code: 'data-point-unplaced',
  clauses: ['5.5.4'],
  basis: 'reading',
  severity: 'warning',
  summary: 'A data point is at no touchpoint.',
  why: 'We read a data point (5.5.4) as something with a place: somebody or something notices it where customer and service meet. Without a touchpoint nobody knows whose task it is to notice, and the customer doesn’t know when they are being asked.',
  check: { each: { 'data-point': unplaced } },
});

function* unplaced(dataPoint: Node<'data-point'>, design: Design): Iterable<Hit> {
  if (has(dataPoint, 'at')) return;
  yield {
    at: headOf(dataPoint),
    message: say`Where is ${called(dataPoint)} noticed? Name the touchpoint in \`at\`, so that it is somebody’s task to notice it.`,
    fixes: () =>
      linkFixes(
        design,
        design.all('touchpoint').map((to) => {
          return { title: say`It is noticed at ${called(to)}`, from: dataPoint, label: 'at', to };
        }),
      ),
  };
}
