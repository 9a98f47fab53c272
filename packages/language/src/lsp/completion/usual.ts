import type { Kind } from '@dfes/model';

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

/** What a text usually says, where that can be known beforehand. */
export const usualTexts: Readonly<Record<string, string>> = { standard: 'ISO/TS 24082:2021', version: '0.1' };
