import type { CellState, Node } from '@dfes/model';
import { participationNames, rankOf } from '@dfes/standard';

export type Channel = Node<'touchpoint'>['says']['channel'][number]['word'];

/** What each sign in the picture means, in the words that its legend, and whoever can't see it, gets. */
export const signs = {
  'moment-of-truth': 'Moment of truth: the whole service is judged here',
  'fail-point': 'Fail point: what can go wrong',
  recovery: 'Recovery: how it is put right',
  wait: 'The customer waits',
  pain: 'Pain',
  opportunity: 'Opportunity',
  'data-point': 'Data point: what is noticed',
  adaptation: 'Adaptation: how the service changes',
  deviation: 'Differs from what it is compared with',
  better: 'Better than that',
  worse: 'Worse than that',
  onward: 'Goes on elsewhere',
  crossing: 'A step crosses a line: both sides take part',
  feeds: 'What data feed',
  loose: 'The trace ends here',
  'rank-1': 'lowest of four levels',
  'rank-2': 'second of four levels',
  'rank-3': 'third of four levels',
  'rank-4': 'highest of four levels',
  open: 'open: nothing claimed',
  claimed: 'claimed, but nothing makes it true yet',
  supported: 'supported by the design',
  evaluated: 'supported and evaluated',
  'not-applicable': 'set aside with a reason',
} as const satisfies Record<string, string> & Record<CellState, string>;

export type SignName = keyof typeof signs;
/** Signs with a meaning of their own, channels, the strokes by which curves are told apart, and signs seen in a mirror. */
export type IconName = SignName | Channel | 'solid-line' | 'dashed-line' | 'onward-left' | 'feeds-left';

export function isSign(icon: IconName): icon is SignName {
  return Object.hasOwn(signs, icon);
}

/** The meter for a level of participation or of centricity. */
export function meterOf(level: Parameters<typeof rankOf>[0]): IconName {
  return `rank-${rankOf(level)}`;
}

/** The levels of participation as the legend lists them. */
export const participationScale = participationNames.map((name) => ({ icon: meterOf(name), name }));
