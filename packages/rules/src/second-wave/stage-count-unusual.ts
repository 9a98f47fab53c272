import { childrenOf, headOf, type Node, stepsOf } from '@dfes/model';
import { counted, say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const stageCountUnusual = rule({
  code: 'stage-count-unusual',
  clauses: ['Annex E'],
  basis: 'heuristic',
  severity: 'hint',
  offByDefault: true,
  summary: 'A journey has more than eight stages, or more than six steps a stage.',
  why: 'Published journey maps (Annex E) mostly have between three and eight stages with a handful of steps each. More stages than that usually are several journeys; many more steps than stages usually hide a turn in the customer’s mind. Both figures are rules of thumb.',
  check: { each: { journey: unusual } },
});

const most = { stages: 8, stepsPerStage: 6 };

function* unusual(journey: Node<'journey'>): Iterable<Hit> {
  const stages = childrenOf(journey, 'stage').length;
  const steps = stepsOf(journey).length;
  if (stages > most.stages) {
    yield {
      at: headOf(journey),
      message: say`${called(journey)} has ${stages} stages, more than people can keep in view. Join some of them, or make a part of it a journey of its own with this one as \`parent\`.`,
    };
  } else if (stages > 0 && steps > stages * most.stepsPerStage) {
    yield {
      at: headOf(journey),
      message: say`${called(journey)} has ${steps} steps in ${counted(stages, say`one stage`, say`${stages} stages`)}. Begin a new stage wherever the customer begins to want something else.`,
    };
  }
}
