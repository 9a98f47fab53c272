import { type Design, has, headOf, isFuture, type Node, referrersBy, stepsOf, touchpointsOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { addLabel, ranked } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const participationMissing = rule({
  code: 'participation-missing',
  clauses: ['5.6.3'],
  basis: 'reading',
  severity: 'info',
  summary: 'A future journey says nowhere how far customers take part.',
  why: 'The clause is about customers taking an active part along their journey. A journey that says at no step, and in no co-creation at its touchpoints, how far they do leaves them in the audience. To be present only is an answer too, and often the right one. The names of the four levels are this project’s own.',
  check: { each: { journey: silent } },
});

function* silent(journey: Node<'journey'>, design: Design): Iterable<Hit> {
  const steps = stepsOf(journey);
  if (!isFuture(journey) || steps.length === 0 || steps.some((step) => has(step, 'participation'))) return;
  const coCreations = touchpointsOf(design, journey).flatMap((at) => referrersBy(design, at, 'co-creation', 'at'));
  if (coCreations.some((made) => has(made, 'participation'))) return;
  yield {
    at: headOf(journey),
    message: say`Nothing in ${called(journey)} says how far customers take part, so they stay in the audience. Add \`participation\` to the steps where they do more than be there, or a \`co-creation\` at their touchpoints.`,
    fixes: () => occasions(steps),
  };
}

/** Steps at a touchpoint are the likelier ones. */
function occasions(steps: readonly Node<'step'>[]) {
  const likely = steps.toSorted((a, b) => Number(has(b, 'touchpoint')) - Number(has(a, 'touchpoint')));
  return ranked(
    likely.map((step) => addLabel(step, 'participation', '${1:informs}', say`Say it for the step ${called(step)}`)),
  );
}
