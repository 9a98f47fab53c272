import { meets, type Node, quantityText, targetText } from '@dfes/model';
import { say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const targetMissed = rule({
  code: 'target-missed',
  clauses: ['5.7'],
  basis: 'reading',
  severity: 'info',
  summary: 'A metric’s result does not meet its target.',
  why: 'An evaluation (5.7) is there to be acted on. Where a result falls short of what was aimed for, something follows: another design, another target, or a reason to live with it. Times are converted into each other before comparing; other unlike units are not compared.',
  check: { each: { metric: missed } },
});

function* missed(metric: Node<'metric'>): Iterable<Hit> {
  const { result, target } = metric.says;
  if (!result || !target || meets(result, target) !== false) return;
  yield {
    at: result.place,
    message: say`${called(metric)} came out at ${quantityText(result)}; aimed for was ${targetText(target)}. Change the design or the target, or say in the evaluation’s \`decision\` why it stays.`,
    related: [{ place: target.place, message: say`The target` }],
  };
}
