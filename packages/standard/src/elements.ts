import type { ClauseNumber } from './clauses.ts';
import { namesOf } from './names.ts';

/** A part of a design that touches an element of ISO 23592: a kind, or a label wherever it stands. */
export type ElementTrace =
  | 'organization'
  | 'aligns'
  | 'team'
  | 'owner'
  | 'values'
  | 'enablers'
  | 'backstage'
  | 'support'
  | 'system'
  | 'capability'
  | 'metric';

interface ElementEntry {
  readonly title: string;
  readonly explanation: string;
  /** `table-1`: shown by the clauses that Table 1 ties to it; else by the parts of the design listed here. */
  readonly shownBy: 'table-1' | readonly ElementTrace[];
}

/** The nine elements of the service excellence model (ISO 23592, clause 7), in order. */
export const elements = {
  '7.1.1': {
    title: 'Service excellence vision, mission and strategy',
    explanation: 'Where the organization wants to go, with its customers in mind.',
    shownBy: ['organization', 'aligns'],
  },
  '7.1.2': {
    title: 'Leadership and management requirements',
    explanation: 'Who answers for it, and who is given the say.',
    shownBy: ['team', 'owner'],
  },
  '7.2.1': {
    title: 'Service excellence culture',
    explanation: 'What people here hold dear when nobody is looking.',
    shownBy: ['values'],
  },
  '7.2.2': {
    title: 'Employee engagement',
    explanation: 'What lets the people who serve do it well and gladly.',
    shownBy: ['enablers'],
  },
  '7.3.1': {
    title: 'Understanding customer needs, expectations and desires',
    explanation: 'Knowing what customers cannot do without, count on and dream of.',
    shownBy: 'table-1',
  },
  '7.3.2': {
    title: 'Designing and renewing outstanding customer experiences',
    explanation: 'Shaping what customers live through, and shaping it afresh before it wears off.',
    shownBy: 'table-1',
  },
  '7.3.3': {
    title: 'Service innovation management',
    explanation: 'Finding, trying and choosing what is new.',
    shownBy: 'table-1',
  },
  '7.4.1': {
    title: 'Managing customer-experience-related efficient and effective processes and organizational structure',
    explanation: 'The work behind the scene that holds the experience up.',
    shownBy: ['backstage', 'support', 'system', 'capability'],
  },
  '7.4.2': {
    title: 'Monitoring service excellence activities and results',
    explanation: 'Measuring whether it works, for whom, and acting on what is found.',
    shownBy: ['metric'],
  },
} as const satisfies { readonly [Element in ClauseNumber<'23592:2021'>]?: ElementEntry };

export type ElementNumber = keyof typeof elements;

export const elementNumbers = namesOf(elements);
