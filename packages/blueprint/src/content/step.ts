import {
  type Argued,
  type Design,
  type Measure,
  type Node,
  quantityText,
  type Ref,
  type Text,
  titleOf,
  totalTime,
} from '@dfes/model';
import { type Said, say, unbroken, type Words } from '@dfes/wording';
import type { Card, Row, Source } from './blueprint.ts';
import type { DataColumns } from './data.ts';
import { type IconName, meterOf } from './icons.ts';

/** A step as the lanes see it. */
export interface StepView {
  readonly design: Design;
  readonly step: Node<'step'>;
  /** Its touchpoints; none where an actual step did not happen. */
  readonly touchpoints: readonly Node<'touchpoint'>[];
  readonly column: number;
  /** Where the journey's data points and adaptations are shown. */
  readonly data: DataColumns;
  /** Whether cards bear what could also stand in the lane of this id. */
  readonly onCards: (lane: string) => boolean;
}

/** A card as its lane words it; where it stands gives it the rest. */
export interface Draft
  extends Pick<Card<Words>, 'source' | 'parts'>,
    Partial<Pick<Card<Words>, 'shape' | 'marks' | 'emphasis'>> {
  /** What the card is about, where only its place shows it. */
  readonly about?: string;
  /** What only lines in the picture show. */
  readonly told?: readonly Words[];
}

/** A card and the row of the lane in which it stands; `across` goes through all rows. */
export interface Entry {
  readonly card: Draft;
  readonly row?: RowHead | 'across';
}

export type RowHead = Omit<Row<Words>, 'cells'>;

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
  return says.lane?.word === 'partner' ? { detail: { text: say`partner` } } : {};
}

/** A quantity as a card shows it: its number and its unit stay on one line. */
export function quantityShown(quantity: Measure): Said {
  return unbroken(quantityText(quantity));
}

/** How long some quantities take together, as a card shows it. */
export function totalShown(quantities: readonly Measure[]): Said | undefined {
  const total = totalTime(quantities);
  return total && unbroken(total);
}
