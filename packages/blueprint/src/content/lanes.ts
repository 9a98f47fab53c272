import { type Design, type Node, titleOf } from '@dfes/model';
import { type Said, say } from '@dfes/wording';
import { actionCard } from './action.ts';
import { type Placing, placesOnCards } from './arrangement.ts';
import type { Tone } from './blueprint.ts';
import { failCard, levelCard, opportunities, selfContained, timeOf, touchpointCard } from './cards.ts';
import { principleEntries, principleRows } from './coverage.ts';
import { dataLane, dataOf, dataRows } from './data.ts';
import {
  byRole,
  type Draft,
  type Entry,
  quantityShown,
  type RowHead,
  rolesIn,
  type StepView,
  source,
  textCard,
  totalShown,
} from './step.ts';

interface Named extends Placing {
  readonly name: Said;
  /** What stands here, in one sentence. */
  readonly purpose: Said;
}

/** A lane of cards: what each step, each stage and the journey put into it. */
export interface CardLaneEntry extends Named {
  readonly band: 'lane';
  readonly tone: Tone;
  readonly ofStep: (view: StepView) => readonly Entry[];
  /** Cards as wide as a stage. */
  readonly ofStage?: (stage: Node<'stage'>) => readonly Draft[];
  /** Cards as wide as the journey. */
  readonly ofJourney?: (journey: Node<'journey'>) => readonly Draft[];
  /** The rows in their order, where it isn't that of first use. */
  readonly rows?: (design: Design, journey: Node<'journey'>) => readonly RowHead[];
  /** What the lane adds up to, under its name. */
  readonly sum?: (steps: readonly Node<'step'>[]) => Said | undefined;
}

export interface CurveLaneEntry extends Named {
  readonly band: 'curve';
  readonly tone: Tone;
}

export interface LineEntry extends Named {
  readonly band: 'line';
}

export type LaneEntry = CardLaneEntry | CurveLaneEntry | LineEntry;

/** The lanes and lines of a blueprint, from top to bottom. A new lane is one entry. */
export const lanes = [
  {
    band: 'curve',
    id: 'emotion',
    name: say`Emotion`,
    purpose: say`What the customer feels, from very bad (−2) to very good (+2).`,
    places: ['above', 'below'],
    tone: 'plain',
  },
  {
    band: 'lane',
    id: 'time',
    name: say`Time`,
    purpose: say`How long each step takes and may take, and how long the customer waits.`,
    places: ['core'],
    tone: 'plain',
    ofStep: timeOf,
    sum: (steps) => {
      const total = totalShown(steps.flatMap((step) => [step.says.time ?? [], step.says.wait ?? []].flat()));
      return total && say`${total} in all`;
    },
  },
  {
    band: 'lane',
    id: 'evidence',
    name: say`Evidence`,
    purpose: say`What the customer sees, hears, holds.`,
    places: ['core'],
    tone: 'evidence',
    ofStep: ({ step }) => step.says.evidence.map((text) => ({ card: textCard(step, text) })),
  },
  {
    band: 'lane',
    id: 'actions',
    name: say`Customer actions`,
    purpose: say`What the customer does and lives through.`,
    places: ['core'],
    tone: 'customer',
    ofStep: (view) => [{ card: actionCard(view) }],
  },
  {
    band: 'lane',
    id: 'touchpoints',
    name: say`Touchpoints`,
    purpose: say`Where customer and service meet, and by which channel.`,
    places: ['core', 'above', 'below'],
    tone: 'customer',
    ofStep: ({ touchpoints }) => touchpoints.map((touchpoint) => ({ card: touchpointCard(touchpoint) })),
  },
  {
    band: 'line',
    id: 'line-of-interaction',
    name: say`Line of interaction`,
    purpose: say`Above it the customer acts, below it the service.`,
    places: ['core'],
  },
  {
    band: 'lane',
    id: 'frontstage',
    name: say`Frontstage`,
    purpose: say`What people and technology do where the customer sees it.`,
    places: ['core'],
    tone: 'frontstage',
    ofStep: (view) => [...byRole(view, view.step.says.frontstage), ...selfContained(view.step)],
  },
  {
    band: 'line',
    id: 'line-of-visibility',
    name: say`Line of visibility`,
    purpose: say`What is below it, the customer does not see.`,
    places: ['core'],
  },
  {
    band: 'lane',
    id: 'backstage',
    name: say`Backstage`,
    purpose: say`What is done where the customer does not see it.`,
    places: ['core'],
    tone: 'backstage',
    ofStep: (view) => byRole(view, view.step.says.backstage),
  },
  {
    band: 'line',
    id: 'line-of-internal-interaction',
    name: say`Line of internal interaction`,
    purpose: say`Below it others make possible what the people above do.`,
    places: ['core'],
  },
  {
    band: 'lane',
    id: 'support',
    name: say`Support`,
    purpose: say`What units and partners without customer contact have to do so that this works.`,
    places: ['core'],
    tone: 'support',
    ofStep: (view) => byRole(view, view.step.says.support),
  },
  {
    band: 'lane',
    id: 'systems',
    name: say`Systems`,
    purpose: say`The systems that a step needs.`,
    places: ['core'],
    tone: 'support',
    ofStep: ({ step }) => step.says.system.map((text) => ({ card: textCard(step, text) })),
  },
  {
    band: 'lane',
    id: 'policies',
    name: say`Policies`,
    purpose: say`The rules that hold in a step.`,
    places: ['core'],
    tone: 'support',
    ofStep: ({ step }) => step.says.policy.map((text) => ({ card: textCard(step, text) })),
  },
  {
    band: 'lane',
    id: 'moments-of-truth',
    name: say`Moments of truth`,
    purpose: say`Where the whole service is judged, and why.`,
    places: placesOnCards,
    onCards: true,
    tone: 'plain',
    ofStep: ({ step }) => {
      const truth = step.says['moment-of-truth'];
      return truth ? [{ card: textCard(step, truth, 'moment-of-truth') }] : [];
    },
  },
  {
    band: 'lane',
    id: 'waits',
    name: say`Waits`,
    purpose: say`How long the customer waits.`,
    places: placesOnCards,
    onCards: true,
    tone: 'plain',
    ofStep: ({ step }) => {
      const { wait } = step.says;
      const parts = wait ? [{ style: 'text', text: quantityShown(wait), icon: 'wait' } as const] : [];
      return wait ? [{ card: { source: source(step, wait.place), parts, shape: 'bare' } }] : [];
    },
  },
  {
    band: 'lane',
    id: 'participation',
    name: say`Participation`,
    purpose: say`How far the customer takes part, on four levels.`,
    places: placesOnCards,
    onCards: true,
    tone: 'plain',
    ofStep: ({ step }) => (step.says.participation ? [{ card: levelCard(step, step.says.participation) }] : []),
  },
  {
    band: 'lane',
    id: 'centricity',
    name: say`Centricity`,
    purpose: say`How far those who act in a step are led by the customer, on four levels.`,
    places: placesOnCards,
    onCards: true,
    tone: 'plain',
    ofStep: ({ design, step }) =>
      rolesIn(design, step).flatMap((role) =>
        role.says.centricity ? [{ card: levelCard(role, role.says.centricity, titleOf(role)) }] : [],
      ),
  },
  {
    band: 'lane',
    id: 'fail-points',
    name: say`Fail points`,
    purpose: say`What can go wrong, and how it is put right.`,
    places: ['below', 'above'],
    tone: 'plain',
    ofStep: ({ step }) =>
      step.children.flatMap((child) => (child.kind === 'fail-point' ? [{ card: failCard(child) }] : [])),
  },
  {
    band: 'lane',
    id: 'pains',
    name: say`Pains`,
    purpose: say`What hurts or annoys.`,
    places: ['below', 'above'],
    tone: 'plain',
    ofStep: ({ step }) => step.says.pain.map((text) => ({ card: textCard(step, text, 'pain') })),
  },
  {
    band: 'lane',
    id: 'opportunities',
    name: say`Opportunities`,
    purpose: say`What could be made better, in a step, a stage or the whole journey.`,
    places: ['below', 'above'],
    tone: 'plain',
    ofStep: ({ step }) => opportunities(step).map((card) => ({ card })),
    ofStage: (stage) => opportunities(stage),
    ofJourney: (journey) => opportunities(journey),
  },
  {
    band: 'lane',
    id: dataLane,
    name: say`Data and adaptations`,
    purpose: say`What is noticed at a touchpoint, shown where customers first meet it, and how the service changes by it.`,
    places: ['below', 'above'],
    tone: 'plain',
    rows: dataRows,
    ofStep: dataOf,
  },
  {
    band: 'lane',
    id: 'principles',
    name: say`Principles`,
    purpose: say`How far the touchpoints of a step follow the four principles; beside each, how many of the journey’s touchpoints support it.`,
    places: ['below', 'above'],
    tone: 'plain',
    rows: principleRows,
    ofStep: principleEntries,
  },
] as const satisfies readonly LaneEntry[];

export type LaneId = (typeof lanes)[number]['id'];
