import type { Design, Node } from '@dfes/model';
import { actionCard } from './action.ts';
import type { Tone } from './blueprint.ts';
import { dataCard, failCard, newDataPoints, opportunities, selfContained, timeOf, touchpointCard } from './cards.ts';
import { principleEntries, principleRows } from './coverage.ts';
import { byRole, type Draft, type Entry, type RowHead, type StepView, textCard, totalTime } from './step.ts';

/** Where a lane stands: the blueprint proper is `core`; what a journey map adds goes above or below it. */
export type LanePlace = 'above' | 'core' | 'below';

interface Named {
  readonly id: string;
  readonly name: string;
  /** What stands here, in one sentence. */
  readonly purpose: string;
  readonly place: LanePlace;
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
  readonly sum?: (steps: readonly Node<'step'>[]) => string | undefined;
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
    name: 'Emotion',
    purpose: 'What the customer feels, from very bad (−2) to very good (+2).',
    place: 'above',
    tone: 'plain',
  },
  {
    band: 'lane',
    id: 'time',
    name: 'Time',
    purpose: 'How long each step takes and may take, and how long the customer waits.',
    place: 'core',
    tone: 'plain',
    ofStep: ({ step }) => timeOf(step),
    sum: (steps) => {
      const total = totalTime(steps.flatMap((step) => [step.says.time ?? [], step.says.wait ?? []].flat()));
      return total && `${total} in all`;
    },
  },
  {
    band: 'lane',
    id: 'evidence',
    name: 'Evidence',
    purpose: 'What the customer sees, hears, holds.',
    place: 'core',
    tone: 'evidence',
    ofStep: ({ step }) => step.says.evidence.map((text) => ({ card: textCard(step, text) })),
  },
  {
    band: 'lane',
    id: 'actions',
    name: 'Customer actions',
    purpose: 'What the customer does and lives through.',
    place: 'core',
    tone: 'customer',
    ofStep: (view) => [{ card: actionCard(view) }],
  },
  {
    band: 'lane',
    id: 'touchpoints',
    name: 'Touchpoints',
    purpose: 'Where customer and service meet, and by which channel.',
    place: 'core',
    tone: 'customer',
    ofStep: ({ touchpoints }) => touchpoints.map((touchpoint) => ({ card: touchpointCard(touchpoint) })),
  },
  {
    band: 'line',
    id: 'line-of-interaction',
    name: 'Line of interaction',
    purpose: 'Above it the customer acts, below it the service.',
    place: 'core',
  },
  {
    band: 'lane',
    id: 'frontstage',
    name: 'Frontstage',
    purpose: 'What people and technology do where the customer sees it.',
    place: 'core',
    tone: 'frontstage',
    ofStep: ({ design, step }) => [...byRole(design, step, step.says.frontstage), ...selfContained(step)],
  },
  {
    band: 'line',
    id: 'line-of-visibility',
    name: 'Line of visibility',
    purpose: 'What is below it, the customer does not see.',
    place: 'core',
  },
  {
    band: 'lane',
    id: 'backstage',
    name: 'Backstage',
    purpose: 'What is done where the customer does not see it.',
    place: 'core',
    tone: 'backstage',
    ofStep: ({ design, step }) => byRole(design, step, step.says.backstage),
  },
  {
    band: 'line',
    id: 'line-of-internal-interaction',
    name: 'Line of internal interaction',
    purpose: 'Below it others make possible what the people above do.',
    place: 'core',
  },
  {
    band: 'lane',
    id: 'support',
    name: 'Support',
    purpose: 'What units and partners without customer contact have to do so that this works.',
    place: 'core',
    tone: 'support',
    ofStep: ({ design, step }) => byRole(design, step, step.says.support),
  },
  {
    band: 'lane',
    id: 'systems',
    name: 'Systems',
    purpose: 'The systems that a step needs.',
    place: 'core',
    tone: 'support',
    ofStep: ({ step }) => step.says.system.map((text) => ({ card: textCard(step, text) })),
  },
  {
    band: 'lane',
    id: 'policies',
    name: 'Policies',
    purpose: 'The rules that hold in a step.',
    place: 'core',
    tone: 'support',
    ofStep: ({ step }) => step.says.policy.map((text) => ({ card: textCard(step, text) })),
  },
  {
    band: 'lane',
    id: 'fail-points',
    name: 'Fail points',
    purpose: 'What can go wrong, and how it is put right.',
    place: 'below',
    tone: 'plain',
    ofStep: ({ step }) =>
      step.children.flatMap((child) => (child.kind === 'fail-point' ? [{ card: failCard(child) }] : [])),
  },
  {
    band: 'lane',
    id: 'pains',
    name: 'Pains',
    purpose: 'What hurts or annoys.',
    place: 'below',
    tone: 'plain',
    ofStep: ({ step }) => step.says.pain.map((text) => ({ card: textCard(step, text, 'pain') })),
  },
  {
    band: 'lane',
    id: 'opportunities',
    name: 'Opportunities',
    purpose: 'What could be made better, in a step, a stage or the whole journey.',
    place: 'below',
    tone: 'plain',
    ofStep: ({ step }) => opportunities(step).map((card) => ({ card })),
    ofStage: (stage) => opportunities(stage),
    ofJourney: (journey) => opportunities(journey),
  },
  {
    band: 'lane',
    id: 'data-points',
    name: 'Data points',
    purpose: 'What is noticed at a touchpoint, shown where customers first meet it, and what uses it.',
    place: 'below',
    tone: 'plain',
    ofStep: (view) => newDataPoints(view).map((point) => ({ card: dataCard(view.design, point) })),
  },
  {
    band: 'lane',
    id: 'principles',
    name: 'Principles',
    purpose:
      'How far the touchpoints of a step follow the four principles; beside each, how many of the journey’s touchpoints support it.',
    place: 'below',
    tone: 'plain',
    rows: principleRows,
    ofStep: principleEntries,
  },
] as const satisfies readonly LaneEntry[];

export type LaneId = (typeof lanes)[number]['id'];
