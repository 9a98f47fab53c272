import { type Argued, type Design, type Node, type Quantity, type Ref, type Text, titleOf } from '@dfes/model';
import type { Card, Row, Source } from './blueprint.ts';
import { type IconName, meterOf } from './icons.ts';

/** A step as the lanes see it. */
export interface StepView {
  readonly design: Design;
  readonly step: Node<'step'>;
  /** Its touchpoints; none where an actual step did not happen. */
  readonly touchpoints: readonly Node<'touchpoint'>[];
  readonly column: number;
  /** The column in which each touchpoint of the journey is first met. */
  readonly firstMet: ReadonlyMap<Node<'touchpoint'>, number>;
  /** Whether cards bear what could also stand in the lane of this id. */
  readonly onCards: (lane: string) => boolean;
}

/** A card as its lane words it; where it stands gives it the rest. */
export interface Draft extends Pick<Card, 'source' | 'parts'>, Partial<Pick<Card, 'shape' | 'marks' | 'emphasis'>> {
  /** What the card is about, where only its place shows it. */
  readonly about?: string;
}

/** A card and the row of the lane in which it stands; `across` goes through all rows. */
export interface Entry {
  readonly card: Draft;
  readonly row?: RowHead | 'across';
}

export type RowHead = Omit<Row, 'cells'>;

export function source(node: Node, place = node.place): Source {
  return { node: node.id, place };
}

/** A card for a text that a declaration says. */
export function textCard(node: Node, value: Text, icon?: IconName): Draft {
  return { source: source(node, value.place), parts: [{ style: 'text', text: value.text, ...(icon && { icon }) }] };
}

/** One card for each text, in a row for each role. */
export function byRole(view: StepView, values: readonly Argued<Ref<'role'>, Text>[]): Entry[] {
  return values.map(({ argument, value }) => ({
    card: textCard(view.step, value),
    ...(argument && { row: roleRow(view, argument) }),
  }));
}

function roleRow({ design, onCards }: StepView, ref: Ref<'role'>): RowHead {
  const role = design.targets(ref)[0];
  if (!role) return { key: `?${ref.name}`, name: ref.name };
  return { key: role.id, name: titleOf(role), source: source(role), ...roleDetail(role, onCards('centricity')) };
}

/** The roles that act in a step, on the stage and behind it. */
export function rolesIn(design: Design, { says }: Node<'step'>): readonly Node<'role'>[] {
  const named = [...says.frontstage, ...says.backstage, ...says.support].flatMap(({ argument }) => argument ?? []);
  return [...new Set(named.flatMap((ref) => design.targets(ref)))];
}

function roleDetail({ says }: Node<'role'>, withCentricity: boolean): Pick<RowHead, 'detail'> {
  const centricity = withCentricity ? says.centricity?.word : undefined;
  if (centricity) return { detail: { text: centricity, icon: meterOf(centricity) } };
  return says.lane?.word === 'partner' ? { detail: { text: 'partner' } } : {};
}

/** Units of time in seconds; longer ones have no fixed length. */
const seconds: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600, day: 86_400, week: 604_800 };
const words = new Set(['day', 'week', 'month', 'year']);

/** A quantity as a person writes it: `2 days`, `80 %`, `4.5 of 5`. */
export function quantityText({ number, unit }: Pick<Quantity, 'number' | 'unit'>): string {
  return `${number}\u00a0${words.has(unit) && number !== 1 ? `${unit}s` : unit}`;
}

/** How long some quantities take together; undefined where one of them can't be counted in seconds. */
export function totalTime(quantities: readonly Quantity[]): string | undefined {
  let sum = 0;
  for (const { number, unit } of quantities) {
    const factor = seconds[unit];
    if (factor === undefined) return undefined;
    sum += number * factor;
  }
  const parts = (['day', 'h', 'min', 's'] as const).flatMap((unit) => {
    const number = Math.floor(sum / (seconds[unit] ?? 1));
    sum -= number * (seconds[unit] ?? 1);
    return number > 0 ? [quantityText({ number, unit })] : [];
  });
  return parts.slice(0, 2).join(' ') || undefined;
}
