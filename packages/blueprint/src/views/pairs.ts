import { type Design, type Node, stepsOf } from '@dfes/model';

type Step = Node<'step'>;

/** A step of one journey, of another one, or of both. */
export interface Pair {
  readonly stage: Node<'stage'>;
  /** The step that the column is named for: that of the second journey where it has one. */
  readonly step: Step;
  readonly before?: Step;
  readonly after?: Step;
}

/**
 * The steps of two journeys in one order: those of the first, each with the step of the second that bears the same name,
 * else meets the customer at the same touchpoint and comes at the same point of the order; what the second adds stands behind the step that it follows there.
 */
export function pairsOf(design: Design, first: Node<'journey'>, second: Node<'journey'>): readonly Pair[] {
  const befores = stepsOf(first);
  const partners = partnersOf(design, befores, stepsOf(second));
  const partnerOf = new Map([...partners].map(([after, before]) => [before, after]));
  const pairs: Pair[] = befores.map((before) => {
    const after = partnerOf.get(before);
    return { stage: stageOf(before), step: after ?? before, before, ...(after && { after }) };
  });
  let at = -1;
  for (const after of stepsOf(second)) {
    if (partners.has(after)) {
      at = pairs.findIndex((pair) => pair.after === after);
      continue;
    }
    const stage = pairs[at]?.stage ?? pairs[0]?.stage ?? stageOf(after);
    at += 1;
    pairs.splice(at, 0, { stage, step: after, after });
  }
  return pairs;
}

function partnersOf(design: Design, befores: readonly Step[], afters: readonly Step[]): ReadonlyMap<Step, Step> {
  const partners = new Map<Step, Step>();
  const free = new Set(befores);
  const join = (after: Step, before: Step | undefined) => {
    if (!before) return;
    partners.set(after, before);
    free.delete(before);
  };
  for (const after of afters) {
    const name = after.name?.text;
    if (name)
      join(
        after,
        befores.find((before) => free.has(before) && before.name?.text === name),
      );
  }
  afters.forEach((after, i) => {
    if (partners.has(after) || after.says.deviation?.word === 'ad-hoc') return;
    const met = design.targets(after.says.touchpoint);
    const [from, to] = roomFor(afters, i, befores, partners);
    join(
      after,
      befores
        .slice(from, to)
        .find((before) => free.has(before) && design.targets(before.says.touchpoint).some((one) => met.includes(one))),
    );
  });
  return partners;
}

/** Between the partners of the steps around a step: what lies elsewhere would turn the order about. */
function roomFor(
  afters: readonly Step[],
  at: number,
  befores: readonly Step[],
  partners: ReadonlyMap<Step, Step>,
): readonly [from: number, to: number] {
  const partnered = (step: Step) => partners.has(step);
  const last = afters.slice(0, at).findLast(partnered);
  const next = afters.slice(at).find(partnered);
  const placeOf = (step: Step | undefined) => {
    const partner = step && partners.get(step);
    return partner ? befores.indexOf(partner) : -1;
  };
  const to = placeOf(next);
  return [placeOf(last) + 1, to < 0 ? befores.length : to];
}

function stageOf({ parent }: Step): Node<'stage'> {
  if (parent?.kind !== 'stage') throw new Error('A step stands in a stage.');
  return parent;
}
