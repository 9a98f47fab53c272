import type { IconName } from '../content/icons.ts';
import type { Colour } from './themes.ts';

/** A sign as strokes and filled shapes on a square of 14 by 14. */
interface Icon {
  readonly strokes?: string;
  readonly fills?: string;
  readonly colour: Colour;
  readonly dash?: true;
}

const channel = (strokes: string, fills?: string): Icon => ({ strokes, colour: 'soft', ...(fills && { fills }) });
const bars = (rank: number): Icon => {
  const bar = (i: number) => `M${1.5 + i * 3} ${10.5 - i * 2}h2v${1.5 + i * 2}h-2z`;
  const all = [0, 1, 2, 3];
  return {
    fills: all.slice(0, rank).map(bar).join(''),
    strokes: all.slice(rank).map(bar).join(''),
    colour: 'soft',
  };
};
const ring = 'M7 2.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6z';

/** How the signs are drawn. Each has a shape of its own: none is told from another by its colour. */
export const icons: Readonly<Record<IconName, Icon>> = {
  'moment-of-truth': { fills: 'M7 0.8L13.2 7L7 13.2L0.8 7z', colour: 'moment' },
  'fail-point': {
    strokes: 'M7 1.6L13 12.4H1z',
    fills: 'M6.3 5h1.4l-0.25 4h-0.9zM6.2 9.8h1.6v1.4h-1.6z',
    colour: 'alert',
  },
  recovery: { strokes: 'M3.2 5.2h5.3a3 3 0 0 1 0 6H4.5M5.6 2.6L3 5.2l2.6 2.6', colour: 'good' },
  wait: {
    strokes:
      'M3.2 1.5h7.6M3.2 12.5h7.6M4.2 1.5c0 3.2 2 3.8 2.8 5.5c-0.8 1.7-2.8 2.3-2.8 5.5M9.8 1.5c0 3.2-2 3.8-2.8 5.5c0.8 1.7 2.8 2.3 2.8 5.5',
    fills: 'M5.2 12c0.3-1.6 1.2-2 1.8-2.6c0.6 0.6 1.5 1 1.8 2.6z',
    colour: 'alert',
  },
  pain: {
    strokes: `${ring}M4.6 9.8c1.2-1.5 3.6-1.5 4.8 0`,
    fills: 'M4.9 5h1.3v1.5h-1.3zM7.8 5h1.3v1.5h-1.3z',
    colour: 'alert',
  },
  opportunity: {
    strokes: 'M4.9 9.2c0-1.3-1.6-1.9-1.6-4a3.7 3.7 0 0 1 7.4 0c0 2.1-1.6 2.7-1.6 4zM5.3 11h3.4M6 12.8h2',
    colour: 'good',
  },
  'data-point': {
    strokes:
      'M7 1.4c2.8 0 4.6 0.8 4.6 1.9s-1.8 1.9-4.6 1.9s-4.6-0.8-4.6-1.9s1.8-1.9 4.6-1.9zM2.4 3.3v7.4c0 1.1 1.8 1.9 4.6 1.9s4.6-0.8 4.6-1.9V3.3M2.4 7c0 1.1 1.8 1.9 4.6 1.9s4.6-0.8 4.6-1.9',
    colour: 'data',
  },
  adaptation: {
    strokes: 'M1.5 4h4l4.5 6h2.5M10.5 8L12.5 10L10.5 12M1.5 10h4l1.4 -1.9M8.6 5.9L10 4h2.5M10.5 2L12.5 4L10.5 6',
    colour: 'data',
  },
  crossing: { strokes: 'M7 1v12', fills: 'M7 4.4a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2z', colour: 'ink' },
  feeds: { strokes: 'M1 7h9', fills: 'M13.4 7l-5 -3.4v6.8z', colour: 'data' },
  deviation: { strokes: 'M2.5 5h9M2.5 9h9M10 1.8L4 12.2', colour: 'ink' },
  better: { strokes: 'M7 12.5V3M3 7L7 2.6L11 7', colour: 'good' },
  worse: { strokes: 'M7 1.5V11M3 7L7 11.4L11 7', colour: 'alert' },
  onward: { strokes: 'M1.5 7h10M8 3.5L11.5 7L8 10.5', colour: 'soft' },
  'onward-left': { strokes: 'M12.5 7h-10M6 3.5L2.5 7L6 10.5', colour: 'soft' },
  'feeds-left': { strokes: 'M13 7h-9', fills: 'M0.6 7l5 -3.4v6.8z', colour: 'data' },
  loose: { strokes: 'M1.5 7h6M10.2 4.2l3 5.6M13.2 4.2l-3 5.6', colour: 'alert' },
  'rank-1': bars(1),
  'rank-2': bars(2),
  'rank-3': bars(3),
  'rank-4': bars(4),
  open: { strokes: ring, colour: 'soft' },
  claimed: { strokes: ring, fills: 'M7 2.2a4.8 4.8 0 0 0 0 9.6z', colour: 'ink' },
  supported: { strokes: ring, fills: ring, colour: 'ink' },
  evaluated: {
    strokes: 'M7 0.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4z',
    fills: 'M7 3.2a3.8 3.8 0 1 1 0 7.6a3.8 3.8 0 1 1 0-7.6z',
    colour: 'ink',
  },
  'not-applicable': { strokes: 'M3 7h8', colour: 'soft' },
  'solid-line': { strokes: 'M0 7h14', colour: 'curve' },
  'dashed-line': { strokes: 'M0.6 7h2M6 7h2M11.4 7h2', colour: 'soft' },
  'face-to-face': channel(
    'M4 2.2a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4zM10 2.2a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4zM1 12V10a3 3 0 0 1 6 0v2M7 10a3 3 0 0 1 6 0v2',
  ),
  phone: channel(
    'M3.6 1.5l1.9 0.4l0.8 2.8l-1.4 1.2c0.7 1.5 1.7 2.5 3.2 3.2l1.2-1.4l2.8 0.8l0.4 1.9c0 1.2-0.9 2.1-2.1 2.1C6 12.2 1.8 8 1.5 3.6c0-1.2 0.9-2.1 2.1-2.1z',
  ),
  chat: channel('M1.5 2.5h11v7.5H6.5L3.5 12.5V10H1.5z'),
  email: channel('M1.2 3h11.6v8.2H1.2zM1.2 3.4L7 8l5.8-4.6'),
  sms: channel('M1.5 2.5h11v7.5H6.5L3.5 12.5V10H1.5z', 'M3.8 5.6h1.4V7H3.8zM6.3 5.6h1.4V7H6.3zM8.8 5.6h1.4V7H8.8z'),
  letter: channel('M1.2 2.6h11.6v9H1.2zM3 9.4h4.4M3 7.2h3M9.4 4.4h1.8v2.2H9.4z'),
  web: channel(
    'M7 1.4a5.6 5.6 0 1 1 0 11.2a5.6 5.6 0 1 1 0-11.2zM1.4 7h11.2M7 1.4c-3.2 3-3.2 8.2 0 11.2c3.2-3 3.2-8.2 0-11.2',
  ),
  app: channel('M3.8 1h6.4v12H3.8zM6.2 11.2h1.6'),
  kiosk: channel('M2.6 1.4h8.8v6.2H2.6zM7 7.6v3.6M4.2 12.6h5.6M5.4 4.5h3.2'),
  counter: channel('M1.4 11.8h11.2M2.6 9.8a4.4 4.4 0 0 1 8.8 0zM7 5.4V3.6M5.8 3.4h2.4'),
  signage: channel('M4 13V1.4M4 2.4h6.2l2 1.9l-2 1.9H4M2.2 13h3.6'),
  social: channel(
    'M10.6 1.4a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6zM3.2 5.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6zM10.6 9a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6zM4.8 6.2l4.2-2.2M4.8 7.8L9 10',
  ),
  media: channel('M1.6 5.4h2.6l6.4-3v9.2l-6.4-3H1.6zM4.2 8.6l0.8 3.6h1.6L5.8 9.2M12.6 6v2'),
  parcel: channel('M1.6 4L7 1.4L12.4 4v6L7 12.6L1.6 10zM1.6 4L7 6.6L12.4 4M7 6.6v6'),
  payment: channel('M1.2 3h11.6v8.2H1.2zM1.2 5.8h11.6M3 9h3'),
  other: channel('M7 2.6a4.4 4.4 0 1 1 0 8.8a4.4 4.4 0 1 1 0-8.8z', 'M6.1 6.1h1.8v1.8H6.1z'),
};
