import { type Design, headOf, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const reverseForTarget = rule({
  code: 'reverse-for-target',
  clauses: ['Annex B'],
  basis: 'reading',
  severity: 'warning',
  summary: 'A proposition or touchpoint serves something that customers would rather not have.',
  why: 'A feature of the Kano class reverse (Annex B) makes the people concerned less content by being there. To serve it is a mistake of the design or of the class.',
  check: { each: { 'value-proposition': serving, touchpoint: serving } },
});

function* serving(node: Node<'value-proposition' | 'touchpoint'>, design: Design): Iterable<Hit> {
  for (const ref of node.says.serves) {
    const unwanted = design.targets(ref).find((wish) => wish.says.kano?.word === 'reverse');
    if (!unwanted) continue;
    yield {
      at: ref.place,
      message: say`${called(node)} serves ${called(unwanted)}, which these customers would rather not have (Kano class reverse). Leave it out, let them choose it, or ask them again.`,
      related: [{ place: headOf(unwanted), message: say`${called(unwanted)} is of the Kano class reverse` }],
    };
  }
}
