import type { Kind } from '@dfes/model';
import { say, type Words } from '@dfes/wording';

/** What usually stands in a declaration: what the completion of a whole one holds, in this order. */
export const usualMembers: { readonly [K in Kind]: readonly string[] } = {
  design: ['standard', 'organization', 'sector', 'objective', 'scope', 'status'],
  organization: ['vision', 'mission', 'strategy'],
  plan: ['objective', 'scope', 'team', 'schedule', 'resources', 'stakeholders', 'review'],
  segment: ['size'],
  persona: ['basis', 'context', 'goal', 'feels', 'pain', 'quote', 'need'],
  need: ['kano'],
  expectation: ['kano'],
  desire: ['kano'],
  insight: ['method', 'source', 'supports'],
  challenge: ['for', 'from', 'addresses'],
  'value-proposition': ['for', 'answers', 'serves', 'outcome', 'differs', 'aligns', 'level'],
  touchpoint: ['channel', 'role', 'realises', 'level', 'emotion', 'emotional'],
  'data-point': ['at', 'captures', 'about', 'how', 'feeds'],
  adaptation: ['at', 'when', 'for', 'change', 'mode'],
  journey: ['for', 'scenario', 'state', 'delivers', 'stage'],
  stage: ['step'],
  step: ['touchpoint', 'evidence', 'frontstage', 'backstage', 'support', 'emotion', 'time'],
  'fail-point': ['impact', 'recovery'],
  role: ['lane', 'centricity', 'enablers'],
  'co-creation': ['at', 'phase', 'actors', 'participation', 'enablers', 'output'],
  evaluation: ['perspective', 'method', 'metric'],
  metric: ['measures', 'type', 'target', 'method'],
  capability: ['kind', 'have', 'action'],
  principle: ['shown-by'],
};

/** Whether something usual is as often left out: a step is not seen by everybody, a persona not known from all sides. */
export function isOftenAbsent(kind: Kind, member: string): boolean {
  return oftenAbsent[kind]?.includes(member) === true;
}

const oftenAbsent: { readonly [K in Kind]?: readonly string[] } = {
  persona: ['goal', 'feels', 'pain', 'quote'],
  step: ['frontstage', 'backstage', 'support'],
};

/** Words of a label with the one that usually stands there first. */
export function usualFirst(label: string, words: readonly string[]): readonly string[] {
  const usual = usualWords[label];
  return usual !== undefined && words.includes(usual) ? [usual, ...words.filter((word) => word !== usual)] : words;
}

/** The words of which a design needs one most, where that is not the first of the list. */
const usualWords: Readonly<Record<string, string>> = { state: 'future' };

/** What a text usually says, or what it is to tell, where that can be known beforehand. */
export const usualTexts: Readonly<Record<string, Words>> = {
  standard: 'ISO/TS 24082:2021',
  version: '0.1',
  goal: say`What she wants to get done`,
  feels: say`How she feels about it`,
  pain: say`What bothers her`,
  quote: say`What she says`,
  frontstage: say`What is done where the customer sees it`,
  backstage: say`What is done behind the scenes`,
  support: say`What others do so that it works`,
};
