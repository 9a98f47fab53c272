import { type Design, type Node, type Place, titleOf } from '@dfes/model';
import { type Said, say, type Words } from '@dfes/wording';
import { deviationsAlone } from '../content/action.ts';
import { levelText } from '../content/emotion.ts';
import { quantityShown } from '../content/step.ts';
import type { Pair } from './pairs.ts';

export interface Difference {
  readonly text: Words;
  readonly detail?: Words;
  /** Whether it is for the better or the worse, where one can tell. */
  readonly turn?: 'better' | 'worse';
  /** The words in the text that make the difference. */
  readonly place: Place;
}

/** How one speaks of the second of two journeys: of what came to pass, or of what shall be. */
export type Tense = 'past' | 'present';

/** What is different in the second of two steps, the author's own word for it first. */
export function differencesOf(
  design: Design,
  { step, before, after }: Pair,
  lacking: { readonly added: Said | undefined; readonly dropped: Said | undefined },
  tense: Tense,
): readonly Difference[] {
  const said = after?.says.deviation;
  const own: readonly Difference[] = said
    ? [{ text: deviationsAlone[said.word], ...(failures.has(said.word) && { turn: 'worse' }), place: said.place }]
    : [];
  const lack = (text: Said | undefined) => (text ? [{ text, place: step.place }] : []);
  if (!after) return lack(lacking.dropped);
  if (!before) return said ? own : lack(lacking.added);
  if (said?.word === 'missing') return own;
  const more = [
    feltOtherwise(before, after, tense),
    lastedOtherwise(before, after, 'time', tense),
    lastedOtherwise(before, after, 'wait', tense),
    metOtherwise(design, before, after),
  ];
  return [...own, ...more.flatMap((one) => one ?? [])];
}

type Step = Node<'step'>;

const failures: ReadonlySet<string> = new Set(['failed', 'missing']);
const words = {
  past: {
    felt: [say`Felt better`, say`Felt worse`],
    time: [say`Was quicker`, say`Took longer`],
    wait: [say`Waited less`, say`Waited longer`],
  },
  present: {
    felt: [say`Feels better`, say`Feels worse`],
    time: [say`Is quicker`, say`Takes longer`],
    wait: [say`Waits less`, say`Waits longer`],
  },
} as const;

function feltOtherwise({ says: before }: Step, { says: after }: Step, tense: Tense): Difference | undefined {
  if (!before.emotion || !after.emotion || before.emotion.level === after.emotion.level) return undefined;
  const { level } = after.emotion;
  const isBetter = level > before.emotion.level;
  const [better, worse] = words[tense].felt;
  return {
    text: isBetter ? better : worse,
    detail: `${levelText(before.emotion.level)} → ${levelText(level)}`,
    turn: isBetter ? 'better' : 'worse',
    place: after.emotion.place,
  };
}

/** A wait is the worse for being longer; a step that takes longer may be the better for it. */
function lastedOtherwise(a: Step, b: Step, label: 'time' | 'wait', tense: Tense): Difference | undefined {
  const [before, after] = [a.says[label], b.says[label]];
  if (!before || !after || before.unit !== after.unit || before.number === after.number) return undefined;
  const isLess = after.number < before.number;
  const [less, more] = words[tense][label];
  return {
    text: isLess ? less : more,
    detail: say`${quantityShown(before)} → ${quantityShown(after)}`,
    ...(label === 'wait' && { turn: isLess ? 'better' : 'worse' }),
    place: after.place,
  };
}

function metOtherwise(design: Design, before: Step, after: Step): Difference | undefined {
  const [planned, met] = [before, after].map((step) => design.targets(step.says.touchpoint)) as [
    readonly Node<'touchpoint'>[],
    readonly Node<'touchpoint'>[],
  ];
  const gone = planned.filter((one) => !met.includes(one));
  const come = met.filter((one) => !planned.includes(one));
  if (gone.length + come.length === 0) return undefined;
  const detail = [...gone.map((one) => `− ${titleOf(one)}`), ...come.map((one) => `+ ${titleOf(one)}`)].join('\n\n');
  const text =
    come.length === 0 ? say`Fewer touchpoints` : gone.length === 0 ? say`More touchpoints` : say`Other touchpoints`;
  const place = after.says.touchpoint[0]?.place ?? after.place;
  return { text, detail, place };
}
