import { inSeconds, type Node, type Quantity, quantityText, stepsOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const timeOverLimit = rule({
  code: 'time-over-limit',
  clauses: ['5.5.2'],
  basis: 'heuristic',
  severity: 'info',
  offByDefault: true,
  summary: 'A step or journey takes longer than its own limit allows.',
  why: 'Service blueprints have had two times from the beginning: how long a thing takes and how long customers put up with it. An experience that is to be outstanding (5.5.2) stays below the second. Of a journey that doesn’t say how long it takes, the times of its steps are added up.',
  check: { each: { step: overrun, journey: overrunInSum } },
});

function* overrun(node: Node<'step' | 'journey'>): Iterable<Hit> {
  const limit = node.says['time-limit'];
  const wait = node.kind === 'step' ? node.says.wait : undefined;
  if (!limit) return;
  for (const taken of [node.says.time, wait]) {
    if (!taken || !exceeds(taken, limit)) continue;
    yield {
      at: taken.place,
      message: say`${called(node)} takes ${quantityText(taken)}, though ${quantityText(limit)} is all that customers put up with. Shorten it, or find out whether the limit is right.`,
      related: [{ place: limit.place, message: say`The limit` }],
    };
  }
}

function* overrunInSum(journey: Node<'journey'>): Iterable<Hit> {
  const limit = journey.says['time-limit'];
  if (journey.says.time || !limit) return yield* overrun(journey);
  const taken = stepsOf(journey).reduce((sum, { says }) => sum + ((says.time && inSeconds(says.time)) ?? 0), 0);
  const sum = { number: taken, unit: 's' };
  if (!exceeds(sum, limit)) return;
  yield {
    at: limit.place,
    message: say`The steps of ${called(journey)} add up to ${quantityText(inUnitOf(limit, taken))}, though ${quantityText(limit)} is all that customers put up with. Shorten some, or find out whether the limit is right.`,
  };
}

function exceeds(taken: Pick<Quantity, 'number' | 'unit'>, limit: Quantity): boolean {
  const [a, b] = [inSeconds(taken), inSeconds(limit)];
  return a !== undefined && b !== undefined && a > b;
}

/** A time as the limit counts it, to one decimal. */
function inUnitOf(limit: Quantity, taken: number): Pick<Quantity, 'number' | 'unit'> {
  const unit = inSeconds({ number: 1, unit: limit.unit }) ?? 1;
  return { number: Math.round((taken / unit) * 10) / 10, unit: limit.unit };
}
