import type { NodeOf } from './node.ts';

/** What carries a meeting of customer and service. */
export type Medium = 'human' | 'digital' | 'physical';

type Channel = NodeOf<'touchpoint'>['says']['channel'][number]['word'];

/** What a channel implies where nothing is said of the medium. The choice is this project's own. */
const implied: Readonly<Record<Channel, readonly Medium[]>> = {
  'face-to-face': ['human'],
  phone: ['human'],
  counter: ['human'],
  chat: ['digital'],
  email: ['digital'],
  sms: ['digital'],
  web: ['digital'],
  app: ['digital'],
  kiosk: ['digital'],
  social: ['digital'],
  media: ['digital'],
  payment: ['digital'],
  letter: ['physical'],
  parcel: ['physical'],
  signage: ['physical'],
  other: [],
};

/** What carries the meeting at a touchpoint: what it says itself, else what its channels imply. */
export function mediaOf(touchpoint: NodeOf<'touchpoint'>): readonly Medium[] {
  const medium = touchpoint.says.medium?.word;
  if (medium === 'mixed') return ['human', 'digital', 'physical'];
  if (medium) return [medium];
  return [...new Set(touchpoint.says.channel.flatMap(({ word }) => implied[word]))];
}
