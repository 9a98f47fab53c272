import type { Design, Node } from '@dfes/model';
import { titleOf } from '@dfes/model';
import { type Said, say, type Words } from '@dfes/wording';
import { stepTitle } from '../content/action.ts';
import type { Blueprint, Fact } from '../content/blueprint.ts';
import { composed } from '../content/compose.ts';
import { frameOf } from '../content/frame.ts';
import { type CardLaneEntry, type LaneEntry, lanes } from '../content/lanes.ts';
import { source } from '../content/step.ts';
import { pictureView } from './view.ts';

/** Annex E: the journey as the customer lives through it, under the person who does. */
export const journeyMap = pictureView({
  id: 'journey-map',
  title: say`Journey map`,
  appliesTo: () => true,
  compose(design, journey, arrangement) {
    const map = composed(say`Journey map`, frameOf(design, journey, arrangement), entries, arrangement);
    return { ...map, links: [], missing: [], heading: { ...map.heading, facts: factsOf(design, journey, map) } };
  },
});

const doing: CardLaneEntry = {
  band: 'lane',
  id: 'doing',
  name: say`Doing`,
  purpose: say`What the customer does, step by step.`,
  places: ['core'],
  tone: 'customer',
  ofStep: ({ step, onCards }) => {
    const truth = onCards('moments-of-truth') ? step.says['moment-of-truth'] : undefined;
    const parts = [
      { style: 'name', text: stepTitle(step) } as const,
      ...(truth ? [{ style: 'caption', text: truth.text } as const] : []),
    ];
    const emphasis = truth ? ({ marks: ['moment-of-truth'], emphasis: 'moment-of-truth' } as const) : {};
    return [{ card: { source: source(step), parts, ...emphasis } }];
  },
};

const thinking: CardLaneEntry = {
  band: 'lane',
  id: 'thinking',
  name: say`Thinking`,
  purpose: say`What goes through the customer’s mind.`,
  places: ['core'],
  tone: 'plain',
  ofStep: ({ step }) => {
    const { thought } = step.says;
    if (!thought) return [];
    return [{ card: { source: source(step, thought.place), parts: [{ style: 'quote', text: `“${thought.text}”` }] } }];
  },
};

/** The lanes from top to bottom; those that blueprints have as well are the same there. */
const entries: readonly LaneEntry[] = [
  doing,
  thinking,
  ...(['emotion', 'touchpoints', 'time', 'pains', 'opportunities'] as const).flatMap((id) =>
    lanes.filter((entry) => entry.id === id).map((entry): LaneEntry => ({ ...entry, places: ['core'] })),
  ),
];

/** Who lives through it comes first, in their own words where there are any. */
function factsOf(design: Design, journey: Node<'journey'>, { heading }: Blueprint<Words>): readonly Fact<Words>[] {
  const people = design.targets(journey.says.for).flatMap((person): readonly Fact<Words>[] => {
    if (person.kind !== 'persona') return [{ name: say`For`, text: titleOf(person) }];
    const { context, goal, feels, pain, quote } = person.says;
    const list = (name: Said, texts: readonly { readonly text: string }[]): readonly Fact<Words>[] =>
      texts.length > 0 ? [{ name, text: texts.map(({ text }) => text).join('; ') }] : [];
    const who = context ? `${titleOf(person)}. ${context.text}` : titleOf(person);
    return [
      { name: say`Persona`, text: who },
      ...quote.slice(0, 1).map(({ text }) => ({ name: say`Says`, text: `“${text}”` })),
      ...list(say`Wants`, goal),
      ...list(say`Feels`, feels),
      ...list(say`Is hurt or annoyed by`, pain),
    ];
  });
  const rest = heading.facts.filter(({ about }) => about === 'scenario' || about === 'state' || about === 'owner');
  return [...people, ...rest];
}
