import { type Kind, labelOf } from '@dfes/model';

/**
 * What authors call things elsewhere: in workshops, in other tools, in other standards. Each is an error that names the
 * word of this language; none is a second spelling.
 */

/** For words of a fixed set; of several that are meant, the first that the set has. */
const words: Readonly<Record<string, readonly string[]>> = {
  true: ['yes'],
  y: ['yes'],
  on: ['yes'],
  full: ['yes'],
  false: ['no'],
  n: ['no'],
  off: ['no'],
  none: ['no'],
  partly: ['partial'],
  medium: ['mid'],
  moderate: ['mid'],
  strong: ['high'],
  weak: ['low'],
  severe: ['high'],
  'in-person': ['face-to-face'],
  personal: ['face-to-face'],
  f2f: ['face-to-face'],
  telephone: ['phone'],
  call: ['phone'],
  mail: ['email', 'letter'],
  post: ['letter'],
  website: ['web'],
  online: ['web', 'digital'],
  internet: ['web'],
  mobile: ['app'],
  text: ['sms'],
  desk: ['counter'],
  'must-have': ['must-be'],
  basic: ['must-be'],
  performance: ['one-dimensional'],
  linear: ['one-dimensional'],
  delighter: ['attractive'],
  excitement: ['attractive'],
  private: ['commercial'],
  business: ['commercial'],
  government: ['public'],
  ngo: ['nonprofit'],
  'as-is': ['current'],
  'to-be': ['future'],
  today: ['current'],
  target: ['future', 'planned'],
  happy: ['joyful'],
  delighted: ['joyful'],
  glad: ['joyful'],
  excited: ['joyful'],
  relaxed: ['calm'],
  relieved: ['calm'],
  worried: ['anxious'],
  nervous: ['anxious'],
  afraid: ['anxious'],
  annoyed: ['frustrated'],
  irritated: ['frustrated'],
  mad: ['angry'],
  unsure: ['confused'],
  amazed: ['surprised'],
  appreciated: ['valued'],
  final: ['agreed'],
  approved: ['agreed'],
  humans: ['human'],
  human: ['face-to-face'],
  staff: ['employee', 'staff-discretion'],
  user: ['customer'],
  kpi: ['operational'],
};

const labels: Readonly<Record<string, readonly string[]>> = {
  duration: ['time', 'retention'],
  length: ['time'],
  deadline: ['time-limit'],
  'waiting-time': ['wait'],
  waiting: ['wait'],
  description: ['note', 'context', 'scenario'],
  comment: ['note'],
  remark: ['note'],
  feeling: ['emotion', 'feels'],
  feelings: ['feels', 'emotion'],
  mood: ['emotion'],
  'pain-point': ['pain'],
  'pain-points': ['pain'],
  frustrations: ['pain'],
  goals: ['goal'],
  objective: ['goal', 'objective'],
  'physical-evidence': ['evidence'],
  onstage: ['frontstage'],
  offstage: ['backstage'],
  'support-process': ['support'],
  'support-processes': ['support'],
  mot: ['moment-of-truth'],
  customer: ['for'],
  persona: ['for', 'actors'],
  audience: ['for'],
  needs: ['serves', 'addresses'],
  delivers: ['realises'],
  promise: ['realises', 'outcome'],
  responsible: ['owner', 'role'],
  participants: ['actors', 'team'],
  members: ['team'],
  severity: ['impact'],
  fix: ['recovery'],
  fallback: ['recovery'],
};

const kinds: Readonly<Record<string, Kind>> = {
  phase: 'stage',
  action: 'step',
  activity: 'step',
  'customer-action': 'step',
  scene: 'step',
  user: 'persona',
  customer: 'persona',
  character: 'persona',
  group: 'segment',
  contact: 'touchpoint',
  contactpoint: 'touchpoint',
  'contact-point': 'touchpoint',
  promise: 'value-proposition',
  uvp: 'value-proposition',
  'how-might-we': 'challenge',
  hmw: 'challenge',
  problem: 'challenge',
  kpi: 'metric',
  indicator: 'metric',
  measure: 'metric',
  actor: 'role',
  project: 'plan',
  company: 'organization',
  organisation: 'organization',
  failure: 'fail-point',
  failpoint: 'fail-point',
  blueprint: 'journey',
  service: 'design',
  wish: 'desire',
  requirement: 'need',
  finding: 'insight',
};

/** The word of a set that is called so elsewhere. */
export function wordCalled(written: string, known: readonly string[]): string | undefined {
  return own(words, written)?.find((word) => known.includes(word));
}

/** The label of a kind that is called so elsewhere. */
export function labelCalled(written: string, kind: Kind): string | undefined {
  return own(labels, written)?.find((label) => labelOf(kind, label) !== undefined);
}

/** The kind that is called so elsewhere. */
export function kindCalled(written: string): Kind | undefined {
  return own(kinds, written);
}

function own<T>(table: Readonly<Record<string, T>>, written: string): T | undefined {
  const key = written.toLowerCase();
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
