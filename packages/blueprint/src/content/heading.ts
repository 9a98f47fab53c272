import { type Design, designNode, kinds, type Node, titleOf } from '@dfes/model';
import type { Fact, Heading } from './blueprint.ts';
import { quantityShown, source } from './step.ts';

/** What is worth knowing of a journey before one reads its picture; facts that the design doesn't tell are left out. */
const facts: readonly (readonly [
  name: string,
  tell: (design: Design, journey: Node<'journey'>) => string | undefined,
])[] = [
  ['For', (design, journey) => titles(design.targets(journey.says.for))],
  ['Scenario', (_, journey) => journey.says.scenario?.text],
  ['State', (_, journey) => stateText(journey.says.state?.word)],
  ['Compared with', (design, journey) => titles(design.targets(journey.says['actual-of']))],
  ['Promise', (design, journey) => titles(design.targets(journey.says.delivers))],
  ['Part of', (design, journey) => titles(design.targets(journey.says.parent))],
  ['Time', (_, journey) => timeText(journey)],
  ['Owner', (design, journey) => titles(design.targets(journey.says.owner))],
  ['Design', (design) => designText(designNode(design))],
];

export function headingOf(design: Design, journey: Node<'journey'>): Heading {
  const told = facts.flatMap(([name, tell]): readonly Fact[] => {
    const text = tell(design, journey);
    return text ? [{ name, text }] : [];
  });
  return { title: titleOf(journey), source: source(journey), facts: told };
}

function titles(nodes: readonly Node[]): string {
  return nodes.map(titleOf).join('; ');
}

type State = NonNullable<Node<'journey'>['says']['state']>['word'];

function stateText(state: State | undefined): string | undefined {
  if (!state) return undefined;
  const meaning = kinds.journey.labels.state.value.words[state].replace(/\.$/, '');
  return `${state.charAt(0).toUpperCase()}${state.slice(1)}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
}

function timeText({ says }: Node<'journey'>): string {
  const limit = says['time-limit'];
  return [says.time && quantityShown(says.time), limit && `${quantityShown(limit)} at most`].filter(Boolean).join(', ');
}

function designText(design: Node<'design'> | undefined): string | undefined {
  if (!design) return undefined;
  const { version, date, status } = design.says;
  return [titleOf(design), version && `version ${version.text}`, date?.date, status?.word].filter(Boolean).join(' · ');
}
