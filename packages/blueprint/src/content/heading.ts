import { type Design, designNode, type Node, type Place, titleOf } from '@dfes/model';
import { type Said, say, sequence, type Words } from '@dfes/wording';
import type { Fact, Heading } from './blueprint.ts';
import { quantityShown, source } from './step.ts';

/** What is worth knowing of a journey before one reads its picture; facts that the design doesn't tell are left out. */
const facts: readonly (readonly [
  name: Said,
  tell: (design: Design, journey: Node<'journey'>) => Words | undefined,
  about?: NonNullable<Fact['about']>,
])[] = [
  [say`For`, (design, journey) => titles(design.targets(journey.says.for)), 'for'],
  [say`Scenario`, (_, journey) => journey.says.scenario?.text, 'scenario'],
  [say`State`, (_, journey) => stateText(journey.says.state?.word), 'state'],
  [say`Compared with`, (design, journey) => titles(design.targets(journey.says['actual-of']))],
  [say`Promise`, (design, journey) => titles(design.targets(journey.says.delivers))],
  [say`Part of`, (design, journey) => titles(design.targets(journey.says.parent))],
  [say`Time`, (_, journey) => timeText(journey)],
  [say`Owner`, (design, journey) => titles(design.targets(journey.says.owner)), 'owner'],
  [say`Design`, (design) => designText(designNode(design)), 'design'],
];

export function headingOf(design: Design, journey: Node<'journey'>): Heading<Words> {
  const told = facts.flatMap(([name, tell, about]): readonly Fact<Words>[] => {
    const text = tell(design, journey);
    return text ? [{ ...(about && { about }), name, text }] : [];
  });
  return { title: titleOf(journey), source: source(journey), own: ownPlace(journey), facts: told };
}

/** What a journey says before its first stage: what is found there is about all of it. */
function ownPlace({ place, children: [first] }: Node<'journey'>): Place {
  return first ? { ...place, end: first.place.start } : place;
}

function titles(nodes: readonly Node[]): string {
  return nodes.map(titleOf).join('; ');
}

type State = NonNullable<Node<'journey'>['says']['state']>['word'];

const states: Readonly<Record<State, Said>> = {
  current: say`Current: as it is today`,
  future: say`Future: as it is meant to be`,
  planned: say`Planned: as it is laid down for delivery`,
  actual: say`Actual: as it went for one customer`,
};

function stateText(state: State | undefined): Said | undefined {
  return state && states[state];
}

function timeText({ says }: Node<'journey'>): Said | undefined {
  const time = says.time && quantityShown(says.time);
  const limit = says['time-limit'] && say`${quantityShown(says['time-limit'])} at most`;
  return time && limit ? sequence([time, limit], ', ') : (time ?? limit);
}

function designText(design: Node<'design'> | undefined): Said | undefined {
  if (!design) return undefined;
  const { version, date, status } = design.says;
  const parts = [titleOf(design), version && say`version ${version.text}`, date?.date, status?.word];
  return sequence(parts, ' · ');
}
