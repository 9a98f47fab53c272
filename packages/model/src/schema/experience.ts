import {
  byRole,
  duration,
  emotion,
  many,
  often,
  per,
  quantity,
  ref,
  refOrText,
  rhythm,
  text,
  word,
  yesNo,
} from './form.ts';
import { kind } from './kind.ts';
import { coverage } from './planning.ts';
import { delight, emotionWordSet, level, participationWords, principleWords } from './shared.ts';

const needKinds = ['need', 'expectation', 'desire'] as const;

const timing = {
  time: duration('How long it takes, such as `2 min`.'),
  'time-limit': duration('How long it may take before customers mind.'),
} as const;

/** Clause 5.5: the experience to be delivered, with touchpoints and data points. */
export const experience = {
  touchpoint: kind('5.5.3', 'Where customer and service meet. It says how it follows each of the four principles.', {
    channel: many(
      word(
        {
          'face-to-face': 'In person.',
          phone: 'By telephone.',
          chat: 'By chat.',
          email: 'By e-mail.',
          sms: 'By text message.',
          letter: 'By post.',
          web: 'On a website.',
          app: 'In an app.',
          kiosk: 'At a machine.',
          counter: 'At a counter.',
          signage: 'By signs on the spot.',
          social: 'On social media.',
          media: 'In the media.',
          parcel: 'By parcel.',
          payment: 'At payment.',
          other: 'By another way.',
        },
        'How the two meet.',
      ),
    ),
    medium: word(
      {
        human: 'Between people.',
        digital: 'On a screen.',
        physical: 'Through a place or a thing.',
        mixed: 'More than one of these.',
      },
      'What carries the meeting; left out, the channels tell.',
    ),
    role: many(ref(['role'], 'Who meets the customer here.')),
    realises: many(ref(['value-proposition'], 'The promises that are kept here.')),
    serves: many(ref(needKinds, 'The needs, expectations and desires met here directly.')),
    level,
    delight,
    emotion: word(emotionWordSet, 'What customers should feel here.'),
    emotional: text('How this touchpoint is emotional (4.2).'),
    adaptive: text('How this touchpoint is adaptive (4.3).'),
    'co-creative': text('How this touchpoint is co-creative (4.4).'),
    consistent: text('How this touchpoint is consistent with what the organization and the customer stand for (4.5).'),
    'not-applicable': per(principleWords, text('Why a principle is set aside at this touchpoint.')),
  }),
  'data-point': kind(
    '5.5.4',
    'A moment at which something is learned about the customer, the interaction or the context, and put to use.',
    {
      at: many(ref(['touchpoint'], 'Where it is learned.')),
      captures: text('What is learned.'),
      about: word(
        {
          customer: 'The person.',
          interaction: 'What happens between the two.',
          context: 'The circumstances.',
          employee: 'The people who serve.',
        },
        'What it is about.',
      ),
      how: word(
        {
          asked: 'The customer is asked.',
          observed: 'Somebody notices it.',
          sensed: 'A device measures it.',
          logged: 'A system records it.',
          inferred: 'It is worked out from other data.',
        },
        'How it is learned.',
      ),
      feeds: many(ref(['adaptation', 'metric', 'role', 'insight'], 'What uses it.')),
      personal: yesNo('`yes` when it is about an identifiable person.'),
      purpose: text('What it may be used for.'),
      consent: word(
        {
          explicit: 'The customer has said yes.',
          implied: 'The customer can expect it.',
          contract: 'The contract needs it.',
          none: 'There is none.',
        },
        'On what ground it may be kept.',
      ),
      retention: quantity('How long it is kept: a time such as `2 years`, or in words of your own.'),
    },
  ),
  adaptation: kind('4.3', 'How the service changes for this customer or this moment.', {
    at: many(ref(['touchpoint'], 'Where it changes.')),
    when: many(refOrText(['data-point'], 'What calls for it: data points, or a condition in words.')),
    for: many(ref(['persona', 'segment'], 'For whom it changes.')),
    change: text('What is done differently.'),
    mode: word(
      {
        designed: 'Laid down beforehand.',
        'staff-discretion': 'Left to the people who serve.',
        automatic: 'A system does it.',
        'customer-chosen': 'The customer chooses.',
      },
      'Who or what brings the change about.',
    ),
  }),
  journey: kind('5.5.2', 'What a customer lives through, stage by stage and step by step.', {
    for: many(ref(['persona', 'segment'], 'Whose journey it is.')),
    scenario: text('The one situation that it tells.'),
    state: word(
      {
        current: 'As it is today.',
        future: 'As it is meant to be.',
        planned: 'As it is laid down for delivery.',
        actual: 'As it went for one customer.',
      },
      'Whether it tells what is, what shall be or what was.',
    ),
    'actual-of': ref(['journey'], 'The planned journey with which this actual one is compared.'),
    delivers: many(ref(['value-proposition'], 'The promises that it delivers.')),
    parent: ref(['journey'], 'The wider journey of which it is a part.'),
    ...timing,
    coverage,
    review: rhythm('When it is looked at again: `every 6 months`, or a date.'),
    opportunity: many(text('What could be made better.')),
  }),
  stage: kind(
    'Annex E',
    'A part of a journey in which the customer wants one thing.',
    { goal: text('What the customer wants in this stage.'), opportunity: many(text('What could be made better.')) },
    { naming: 'title', inside: ['journey'] },
  ),
  step: kind(
    'Annex E',
    'One thing that the customer does or lives through: a column of the blueprint.',
    {
      touchpoint: many(ref(['touchpoint'], 'Where customer and service meet in this step.')),
      evidence: often(text('What the customer sees, hears, holds: the physical or digital evidence.')),
      frontstage: byRole(text('What people or technology do where the customer sees it.')),
      backstage: byRole(text('What is done where the customer does not see it.')),
      support: byRole(text('What others have to do so that this works.')),
      system: many(text('The systems it needs.')),
      policy: many(text('The rules that hold here.')),
      'self-contained': text('Why nothing happens on or behind the stage here.'),
      thought: text('What the customer thinks.'),
      emotion: emotion('What the customer feels: a level from -2 to +2, then a word and a quote if you like.'),
      ...timing,
      wait: duration('How long the customer waits.'),
      pain: many(text('What hurts or annoys.')),
      opportunity: many(text('What could be made better.')),
      'moment-of-truth': text('Why the customer judges the whole service by this step.'),
      participation: word(participationWords, 'How far the customer takes part.'),
      deviation: word(
        {
          'ad-hoc': 'Not planned.',
          sequence: 'At another time than planned.',
          failed: 'Tried, without success.',
          missing: 'Planned, but it did not happen.',
        },
        'How an actual step differs from the plan.',
      ),
      next: many(ref(['step'], 'The steps that may follow, where it is not simply the next one.')),
    },
    { inside: ['stage'] },
  ),
  'fail-point': kind(
    'Introduction',
    'What can go wrong in a step, and how it is put right.',
    {
      impact: word({ low: 'Hardly matters.', mid: 'Hurts.', high: 'May lose the customer.' }, 'How bad it is.'),
      recovery: text('How it is put right.'),
    },
    { naming: 'title', inside: ['step'] },
  ),
} as const;
