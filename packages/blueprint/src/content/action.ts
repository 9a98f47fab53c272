import { childrenOf, type Node } from '@dfes/model';
import { say, type Words } from '@dfes/wording';
import type { Card, Part } from './blueprint.ts';
import { type IconName, meterOf } from './icons.ts';
import { type Draft, type StepView, source } from './step.ts';

/** How an actual step differs from the plan, as the picture says it. */
export const deviations = {
  'ad-hoc': say`not planned`,
  sequence: say`at another time than planned`,
  failed: say`tried, without success`,
  missing: say`did not happen`,
} as const;

/** The same where nothing stands before it. */
export const deviationsAlone = {
  'ad-hoc': say`Not planned`,
  sequence: say`At another time than planned`,
  failed: say`Tried, without success`,
  missing: say`Did not happen`,
} as const;

/** The card of what the customer does: the one that every step has. */
export function actionCard({ step, design, onCards }: StepView): Draft {
  const { thought, deviation, next } = step.says;
  const truth = onCards('moments-of-truth') ? step.says['moment-of-truth'] : undefined;
  const participation = onCards('participation') ? step.says.participation : undefined;
  const parts: Part<Words>[] = [{ style: 'name', text: stepTitle(step) }];
  if (thought) parts.push({ style: 'quote', text: `“${thought.text}”` });
  if (truth) parts.push({ style: 'caption', text: truth.text });
  if (deviation) parts.push({ style: 'caption', text: deviations[deviation.word], icon: 'deviation' });
  if (participation) parts.push({ style: 'caption', text: participation.word, icon: meterOf(participation.word) });
  for (const target of design.targets(next)) {
    const journey = target.parent?.parent;
    if (journey && journey !== step.parent?.parent) {
      parts.push({ style: 'caption', text: stepTitle(target), icon: 'onward' });
    }
  }
  const emphasis: Card['emphasis'] = truth ? 'moment-of-truth' : deviation?.word === 'missing' ? 'absent' : undefined;
  return { source: source(step), parts, marks: marksOf(step, onCards), ...(emphasis && { emphasis }) };
}

/** What a step is called in the picture. */
export function stepTitle(step: Node<'step'>): Words {
  return step.title?.text || step.name?.text || say`Step without a title`;
}

function marksOf(step: Node<'step'>, onCards: StepView['onCards']): readonly IconName[] {
  return [
    ...(step.says['moment-of-truth'] && onCards('moments-of-truth') ? (['moment-of-truth'] as const) : []),
    ...(step.says.wait && onCards('waits') ? (['wait'] as const) : []),
    ...(childrenOf(step, 'fail-point').length > 0 ? (['fail-point'] as const) : []),
  ];
}
