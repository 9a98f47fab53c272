import type { CellState, Node } from '@dfes/model';
import { participationNames, rankOf } from '@dfes/standard';
import { type Said, say } from '@dfes/wording';

export type Channel = Node<'touchpoint'>['says']['channel'][number]['word'];

/** What each sign in the picture means, in the words that its legend, and whoever can't see it, gets. */
export const signs = {
  'moment-of-truth': say`Moment of truth: the whole service is judged here`,
  'fail-point': say`Fail point: what can go wrong`,
  recovery: say`Recovery: how it is put right`,
  wait: say`The customer waits`,
  pain: say`Pain`,
  opportunity: say`Opportunity`,
  'data-point': say`Data point: what is noticed`,
  adaptation: say`Adaptation: how the service changes`,
  deviation: say`Differs from what it is compared with`,
  better: say`Better than that`,
  worse: say`Worse than that`,
  onward: say`Goes on elsewhere`,
  crossing: say`A step crosses a line: both sides take part`,
  feeds: say`What data feed`,
  loose: say`The trace ends here`,
  'rank-1': say`lowest of four levels`,
  'rank-2': say`second of four levels`,
  'rank-3': say`third of four levels`,
  'rank-4': say`highest of four levels`,
  open: say`open: nothing claimed`,
  claimed: say`claimed, but nothing makes it true yet`,
  supported: say`supported by the design`,
  evaluated: say`supported and evaluated`,
  'not-applicable': say`set aside with a reason`,
} as const satisfies Record<string, Said> & Record<CellState, Said>;

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
