import { emotionSign, type Principle, principleNames } from '@dfes/standard';
import { type Design, designNode, referrersBy } from './design.ts';
import { type Node, stepsOf } from './node.ts';
import type { Ref, Value } from './values.ts';

export type CellState = 'open' | 'claimed' | 'supported' | 'evaluated' | 'not-applicable';

/** One touchpoint under one principle. */
export interface Cell {
  readonly principle: Principle;
  readonly state: CellState;
  /** Whether the author both claims the principle and sets it aside; the cell then counts by its claim. */
  readonly contradictory: boolean;
}

export type Cells = Readonly<Record<Principle, Cell>>;

/** How far one principle is covered over some touchpoints. */
export interface Share {
  /** Cells supported or evaluated. */
  readonly supported: number;
  /** Cells claimed, supported or evaluated. */
  readonly claimed: number;
  /** Cells not set aside. */
  readonly applicable: number;
}

export type Coverage = Readonly<Record<Principle, Share>>;

/** The four cells of a touchpoint. */
export function cellsOf(design: Design, touchpoint: Node<'touchpoint'>): Cells {
  return design.remember(touchpoint, 'cells', () => perPrinciple((principle) => cell(design, touchpoint, principle)));
}

/** Coverage over some touchpoints; each counts once. */
export function coverageOf(design: Design, touchpoints: Iterable<Node<'touchpoint'>>): Coverage {
  const cells = [...new Set(touchpoints)].map((touchpoint) => cellsOf(design, touchpoint));
  return perPrinciple((principle) => shareOf(cells.map((of) => of[principle].state)));
}

function shareOf(states: readonly CellState[]): Share {
  let supported = 0;
  let claimed = 0;
  let applicable = 0;
  for (const state of states) {
    if (state === 'not-applicable') continue;
    applicable++;
    if (state === 'open') continue;
    claimed++;
    if (state !== 'claimed') supported++;
  }
  return { supported, claimed, applicable };
}

/** Coverage of the whole design: all its touchpoints. */
export function designCoverage(design: Design): Coverage {
  return design.remember('the whole', 'coverage', () => coverageOf(design, design.all('touchpoint')));
}

/** Coverage over the touchpoints of a journey's steps. */
export function journeyCoverage(design: Design, journey: Node<'journey'>): Coverage {
  return coverageOf(design, touchpointsOf(design, journey));
}

/** The touchpoints of a journey in the order of its steps; a step that did not happen has none. */
export function touchpointsOf(design: Design, journey: Node<'journey'>): readonly Node<'touchpoint'>[] {
  const happened = stepsOf(journey).filter((step) => step.says.deviation?.word !== 'missing');
  return [...new Set(happened.flatMap((step) => design.targets(step.says.touchpoint)))];
}

/** Whether a journey tells how things shall be; of one whose state can't be read that is assumed. */
export function isFuture(journey: Node<'journey'>): boolean {
  const state = journey.says.state?.word;
  return state === undefined ? journey.labels.has('state') : state === 'future' || state === 'planned';
}

/** Whether a declaration stands for customers. */
export function isCustomer(node: Node): boolean {
  return node.kind === 'persona' || node.kind === 'segment';
}

/** The names among values that may also be texts. */
export function refsAmong<K extends string>(values: readonly (Ref<K> | Exclude<Value, Ref>)[]): readonly Ref<K>[] {
  return values.filter((value): value is Ref<K> => value.form === 'name');
}

/** Whether an adaptation hangs on a data point: by its own `when`, or by a data point that feeds it. */
export function hangsOnData(design: Design, adaptation: Node<'adaptation'>): boolean {
  if (refsAmong(adaptation.says.when).length > 0) return true;
  return referrersBy(design, adaptation, 'data-point', 'feeds').length > 0;
}

function cell(design: Design, touchpoint: Node<'touchpoint'>, principle: Principle): Cell {
  const aside = touchpoint.says['not-applicable'].some((entry) => entry.argument?.word === principle);
  const claimed = isClaimed(design, touchpoint, principle);
  const state = claimed ? claimedState(design, touchpoint, principle) : aside ? 'not-applicable' : 'open';
  return { principle, state, contradictory: claimed && aside };
}

function claimedState(design: Design, touchpoint: Node<'touchpoint'>, principle: Principle): CellState {
  if (!supports[principle](design, touchpoint)) return 'claimed';
  return isEvaluated(design, touchpoint) ? 'evaluated' : 'supported';
}

function isClaimed(design: Design, touchpoint: Node<'touchpoint'>, principle: Principle): boolean {
  return touchpoint.labels.has(principle) || claimsFromAbove(design, touchpoint, principle).length > 0;
}

/**
 * The names in `shown-by` of a principle by which a touchpoint's cell is claimed: the touchpoint's own, that of a
 * proposition it realises, that of an adaptation or co-creation at it or of a metric that measures it.
 */
export function claimsFromAbove(design: Design, touchpoint: Node<'touchpoint'>, principle: Principle): readonly Ref[] {
  const carriers: readonly Node[] = [
    touchpoint,
    ...design.targets(touchpoint.says.realises),
    ...referrersBy(design, touchpoint, 'adaptation', 'at'),
    ...referrersBy(design, touchpoint, 'co-creation', 'at'),
    ...referrersBy(design, touchpoint, 'metric', 'measures'),
  ];
  return carriers.flatMap((carrier) =>
    design
      .referrers(carrier)
      .filter(({ from, label }) => label === 'shown-by' && from.kind === 'principle' && from.name?.text === principle)
      .map(({ ref }) => ref),
  );
}

/** What makes a claim true, principle by principle: our reading of 4.2 to 4.5. */
const supports: Readonly<Record<Principle, (design: Design, touchpoint: Node<'touchpoint'>) => boolean>> = {
  emotional: (design, touchpoint) => hasPositiveTarget(touchpoint) && isFeltInAStep(design, touchpoint),
  adaptive: (design, touchpoint) =>
    referrersBy(design, touchpoint, 'adaptation', 'at').some((adaptation) => hangsOnData(design, adaptation)),
  'co-creative': (design, touchpoint) =>
    referrersBy(design, touchpoint, 'co-creation', 'at').some((together) => joinsBothSides(design, together)),
  consistent: (design, touchpoint) =>
    design
      .targets(touchpoint.says.realises)
      .some((proposition) => proposition.says.serves.length > 0 && proposition.says.aligns !== undefined),
};

/** Whether the touchpoint aims at a positive emotion. */
export function hasPositiveTarget(touchpoint: Node<'touchpoint'>): boolean {
  const word = touchpoint.says.emotion?.word;
  return word !== undefined && emotionSign(word) > 0;
}

/** Whether a step of a future or planned journey intends +1 or more at the touchpoint. */
export function isFeltInAStep(design: Design, touchpoint: Node<'touchpoint'>): boolean {
  return referrersBy(design, touchpoint, 'step', 'touchpoint').some((step) => {
    const journey = step.parent?.parent;
    return journey?.kind === 'journey' && isFuture(journey) && (step.says.emotion?.level ?? 0) >= 1;
  });
}

/** Whether a customer and a role take part in a co-creation together. */
export function joinsBothSides(design: Design, together: Node<'co-creation'>): boolean {
  const actors = design.targets(together.says.actors);
  return actors.some(isCustomer) && actors.some((actor) => actor.kind === 'role');
}

function isEvaluated(design: Design, touchpoint: Node<'touchpoint'>): boolean {
  return [touchpoint, ...design.targets(touchpoint.says.realises)]
    .flatMap((measured) => referrersBy(design, measured, 'metric', 'measures'))
    .some((metric) => metric.says.target !== undefined && metric.says.result !== undefined);
}

function perPrinciple<T>(of: (principle: Principle) => T): Readonly<Record<Principle, T>> {
  return Object.fromEntries(principleNames.map((principle) => [principle, of(principle)])) as Record<Principle, T>;
}

/** The design's status; `draft` while nothing is said. */
export function statusOf(design: Design): 'draft' | 'reviewed' | 'agreed' {
  return designNode(design)?.says.status?.word ?? 'draft';
}
