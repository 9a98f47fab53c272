import { type Node, type Place, titleOf } from '@dfes/model';
import { say, type Words } from '@dfes/wording';
import type { Part } from './blueprint.ts';
import { meterOf } from './icons.ts';
import { type Draft, type Entry, quantityShown, type StepView, source, textCard } from './step.ts';

export function timeOf({ step, onCards }: Pick<StepView, 'step' | 'onCards'>): readonly Entry[] {
  const { time, 'time-limit': limit } = step.says;
  const wait = onCards('waits') ? step.says.wait : undefined;
  const parts: Part<Words>[] = [];
  if (time) parts.push({ style: 'text', text: quantityShown(time) });
  if (wait) parts.push({ style: 'caption', text: say`${quantityShown(wait)} wait`, icon: 'wait' });
  if (limit) parts.push({ style: 'caption', text: say`${quantityShown(limit)} at most` });
  const place = (time ?? wait ?? limit)?.place;
  return place ? [{ card: { source: source(step, place), parts, shape: 'bare' } }] : [];
}

export function touchpointCard(touchpoint: Node<'touchpoint'>): Draft {
  const level = touchpoint.says.level?.word;
  const caption = [meansOf(touchpoint), level].filter(Boolean).join(' · ');
  return {
    source: source(touchpoint),
    shape: 'chip',
    parts: [
      { style: 'text', text: titleOf(touchpoint), icon: touchpoint.says.channel[0]?.word ?? 'other' },
      ...(caption ? [{ style: 'caption', text: caption } as const] : []),
    ],
  };
}

/** How customer and service meet there. */
export function meansOf({ says: { channel, medium } }: Node<'touchpoint'>): string | undefined {
  // “Other” says less than what carries the meeting.
  const means = channel.map(({ word }) => word).filter((word) => word !== 'other' || !medium);
  return means.length > 0 ? means.join(', ') : medium?.word;
}

export function selfContained(step: Node<'step'>): readonly Entry[] {
  const why = step.says['self-contained'];
  if (!why) return [];
  const card: Draft = {
    source: source(step, why.place),
    shape: 'note',
    parts: [
      { style: 'caption', text: say`Self-contained` },
      { style: 'quote', text: why.text },
    ],
  };
  return [{ card, row: 'across' }];
}

/** A level among the four, with who is on it where that is not plain. */
export function levelCard(
  node: Node,
  { word, place }: { readonly word: Parameters<typeof meterOf>[0]; readonly place: Place },
  who?: string,
): Draft {
  const level = { style: 'caption', text: word, icon: meterOf(word) } as const;
  return { source: source(node, place), shape: 'bare', parts: who ? [{ style: 'text', text: who }, level] : [level] };
}

export function failCard(point: Node<'fail-point'>): Draft {
  const { impact, recovery } = point.says;
  return {
    source: source(point),
    parts: [
      { style: 'text', text: titleOf(point), icon: 'fail-point' },
      ...(impact ? [{ style: 'caption', text: say`${impact.word} impact` } as const] : []),
      ...(recovery ? [{ style: 'caption', text: recovery.text, icon: 'recovery' } as const] : []),
    ],
  };
}

export function opportunities(node: Node<'step' | 'stage' | 'journey'>): readonly Draft[] {
  return node.says.opportunity.map((text) => textCard(node, text, 'opportunity'));
}
