import { type Design, type Node, type Place, titleOf } from '@dfes/model';
import { deviations } from '../content/action.ts';
import { levelText } from '../content/emotion.ts';
import { quantityShown } from '../content/step.ts';
import type { Pair } from './pairs.ts';

export interface Difference {
  readonly text: string;
  readonly detail?: string;
  /** The words in the text that make the difference. */
  readonly place: Place;
}

/** What is different in the second of two steps, the author's own word for it first. */
export function differencesOf(
  design: Design,
  { step, before, after }: Pair,
  lacking: { readonly added: string | undefined; readonly dropped: string | undefined },
): readonly Difference[] {
  const said = after?.says.deviation;
  const own = said ? [{ text: capital(deviations[said.word]), place: said.place }] : [];
  const lack = (text: string | undefined) => (text ? [{ text, place: step.place }] : []);
  if (!after) return lack(lacking.dropped);
  if (!before) return said ? own : lack(lacking.added);
  if (said?.word === 'missing') return own;
  const more = [feltOtherwise(before, after), tookOtherwise(before, after), metOtherwise(design, before, after)];
  return [...own, ...more.flatMap((one) => one ?? [])];
}

type Step = Node<'step'>;

function feltOtherwise({ says: before }: Step, { says: after }: Step): Difference | undefined {
  if (!before.emotion || !after.emotion || before.emotion.level === after.emotion.level) return undefined;
  const { level } = after.emotion;
  const text = level > before.emotion.level ? 'Felt better' : 'Felt worse';
  return { text, detail: `${levelText(before.emotion.level)} → ${levelText(level)}`, place: after.emotion.place };
}

function tookOtherwise({ says: before }: Step, { says: after }: Step): Difference | undefined {
  if (!before.time || !after.time || before.time.unit !== after.time.unit) return undefined;
  if (before.time.number === after.time.number) return undefined;
  const text = after.time.number > before.time.number ? 'Took longer' : 'Was quicker';
  return { text, detail: `${quantityShown(before.time)} → ${quantityShown(after.time)}`, place: after.time.place };
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
  const text = come.length === 0 ? 'Fewer touchpoints' : gone.length === 0 ? 'More touchpoints' : 'Other touchpoints';
  const place = after.says.touchpoint[0]?.place ?? after.place;
  return { text, detail, place };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
