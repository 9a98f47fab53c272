import { byPlace, type Design, headOf, type Node } from '@dfes/model';
import { type Said, say } from '@dfes/wording';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';

export const cyclicParent = rule({
  code: 'cyclic-parent',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A journey that is a part of itself.',
  why: '`parent` names the wider journey of which this one is a part. Followed upwards it has to end at a journey that is part of no other.',
  check: { each: { journey: cycle } },
});

function* cycle(journey: Node<'journey'>, design: Design): Iterable<Hit> {
  const circle = circleFrom(journey, design);
  // A circle is told once: at the first of its journeys.
  if (!circle || circle.some((other) => byPlace(other.place, journey.place) < 0)) return;
  const { parent } = journey.says;
  const way = circle.reduceRight<Said>(
    (rest, other) => say`${called(other)}, which is a part of ${rest}`,
    called(journey),
  );
  yield {
    at: parent?.place ?? headOf(journey),
    message: say`${way}: a journey can’t be a part of itself. Leave out \`parent\` in one of them.`,
    related: circle.slice(1).map((other) => ({
      place: other.says.parent?.place ?? headOf(other),
      message: say`${called(other)} is in the circle, too.`,
    })),
  };
}

/** The journeys from this one upwards until it comes up again; undefined where it does not. */
function circleFrom(journey: Node<'journey'>, design: Design): readonly Node<'journey'>[] | undefined {
  const passed = new Set<Node<'journey'>>([journey]);
  for (let above = parentOf(journey, design); above; above = parentOf(above, design)) {
    if (above === journey) return [...passed];
    if (passed.has(above)) return undefined;
    passed.add(above);
  }
  return undefined;
}

/** Only a name that is written right counts: a misspelt one is its own error. */
function parentOf(journey: Node<'journey'>, design: Design): Node<'journey'> | undefined {
  const { parent } = journey.says;
  return parent && design.resolve(parent).found === 'one' ? design.targets(parent)[0] : undefined;
}
