import { designThinking, pyramid } from '@dfes/standard';
import { date, many, per, range, ref, rhythm, text, threshold, word } from './form.ts';
import { kind } from './kind.ts';

const foundation = { core: pyramid.core.explanation, feedback: pyramid.feedback.explanation } as const;

export const coverage = many(
  threshold('The part of a principle’s cells that must be supported, such as `emotional >= 80 %`.'),
);

/** Clause 5.2: the project, and the organization it belongs to. */
export const planning = {
  design: kind('5.2', 'What is being designed as a whole. A project has one; findings about the whole stand on it.', {
    standard: text('The edition the design is read against, such as "ISO/TS 24082:2021".'),
    organization: ref(['organization'], 'The organization that will deliver the service.'),
    sector: word(
      {
        commercial: 'A business.',
        public: 'A public body; customers are citizens or residents.',
        nonprofit: 'An organization that serves a cause.',
      },
      'The sector in which the service is delivered.',
    ),
    version: text('The version of the design.'),
    date: date('The day of this version.'),
    objective: text('What the service is to bring about.'),
    scope: text('What belongs to the design, and what does not.'),
    coverage,
    'covered-elsewhere': per(
      foundation,
      text('Where a level of the foundation, core or feedback, is looked after outside this design.'),
    ),
  }),
  organization: kind('5.2', 'Who delivers the service, and what it stands for: what a promise has to agree with.', {
    vision: text('Where the organization wants to be.'),
    mission: text('What it is there for.'),
    strategy: text('How it means to get there.'),
    brand: text('What people should think of when they hear its name.'),
    values: many(text('What it holds to, whoever is looking.')),
  }),
  plan: kind('5.2', 'The design project: its aim, its bounds, who takes part, when and with what.', {
    objective: text('What the project is to achieve.'),
    scope: text('Where the project begins and ends.'),
    team: many(ref(['role', 'persona', 'segment'], 'Who designs: roles, and customers too.')),
    schedule: range('From when to when, such as `2026-01-12 .. 2026-04-30`.'),
    resources: many(text('What the project may use: time, money, rooms, people.')),
    stakeholders: many(text('Who else is concerned or has a say.')),
    'design-thinking': many(
      word(designThinking, 'Which of the six principles of service design thinking (Annex A) the project follows.'),
    ),
    review: rhythm('When the design is looked at again: `every 6 months`, or a date.'),
  }),
} as const;
