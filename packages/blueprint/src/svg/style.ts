import { type TextStyle, typography } from '../layout/typography.ts';
import type { Colour, Theme } from './themes.ts';
import { themes } from './themes.ts';

/** Fonts that systems come with, narrower ones before wider ones; what a page sets as `--dfes-font` comes first. */
export const fontFamily = "'Segoe UI', 'Helvetica Neue', Roboto, 'Noto Sans', Arial, sans-serif";

/** How something is painted: names of colours, and attributes of SVG. */
interface Paint {
  readonly fill?: Colour | 'none';
  readonly stroke?: Colour;
  readonly width?: number;
  readonly dash?: string;
}

/** Everything that is painted, by its class. */
export const paints = {
  paper: { fill: 'paper' },
  stage: { fill: 'stage', stroke: 'stage-edge', width: 1 },
  hairline: { stroke: 'hairline', width: 1 },
  divider: { fill: 'none', stroke: 'divider', width: 1.4, dash: '7 5' },
  'band-plain': { fill: 'paper' },
  'band-evidence': { fill: 'evidence-band' },
  'band-customer': { fill: 'customer-band' },
  'band-frontstage': { fill: 'frontstage-band' },
  'band-backstage': { fill: 'backstage-band' },
  'band-support': { fill: 'support-band' },
  'box-plain': { fill: 'card', stroke: 'plain-edge', width: 1 },
  'box-evidence': { fill: 'card', stroke: 'evidence-edge', width: 1 },
  'box-customer': { fill: 'customer-card', stroke: 'customer-edge', width: 1 },
  'box-frontstage': { fill: 'card', stroke: 'frontstage-edge', width: 1 },
  'box-backstage': { fill: 'card', stroke: 'backstage-edge', width: 1 },
  'box-support': { fill: 'card', stroke: 'support-edge', width: 1 },
  'box-chip': { fill: 'card', stroke: 'customer-edge', width: 1 },
  'note-plain': { fill: 'paper', stroke: 'soft', width: 1, dash: '3 3' },
  'note-evidence': { fill: 'evidence-band', stroke: 'soft', width: 1, dash: '3 3' },
  'note-customer': { fill: 'customer-band', stroke: 'soft', width: 1, dash: '3 3' },
  'note-frontstage': { fill: 'frontstage-band', stroke: 'soft', width: 1, dash: '3 3' },
  'note-backstage': { fill: 'backstage-band', stroke: 'soft', width: 1, dash: '3 3' },
  'note-support': { fill: 'support-band', stroke: 'soft', width: 1, dash: '3 3' },
  'box-moment': { fill: 'customer-card', stroke: 'moment', width: 2 },
  'box-absent': { fill: 'none', stroke: 'customer-edge', width: 1, dash: '4 3' },
  'box-bare': { fill: 'none' },
  'box-differs': { fill: 'card', stroke: 'soft', width: 1.6 },
  'box-better': { fill: 'card', stroke: 'good', width: 2 },
  'box-worse': { fill: 'card', stroke: 'alert', width: 2 },
  'heat-0': { fill: 'paper', stroke: 'soft', width: 1, dash: '3 3' },
  'heat-1': { fill: 'heat-1', stroke: 'heat-edge', width: 1 },
  'heat-2': { fill: 'heat-2', stroke: 'heat-edge', width: 1.6 },
  'heat-3': { fill: 'heat-3', stroke: 'heat-edge', width: 3 },
  thread: { fill: 'none', stroke: 'thread', width: 1.6 },
  'curve-area': { fill: 'curve-area' },
  'curve-scale': { fill: 'backstage-band' },
  'curve-zero': { stroke: 'divider', width: 1 },
  'curve-main': { fill: 'none', stroke: 'curve', width: 2.4 },
  'curve-guessed': { fill: 'none', stroke: 'curve', width: 1.6, dash: '2 4' },
  'curve-other': { fill: 'none', stroke: 'soft', width: 1.6, dash: '5 4' },
  'point-main': { fill: 'curve', stroke: 'paper', width: 1.5 },
  'point-other': { fill: 'paper', stroke: 'soft', width: 1.5 },
  'badge-error': { fill: 'alert', stroke: 'paper', width: 1 },
  'badge-warning': { fill: 'alert', stroke: 'paper', width: 1 },
  'badge-info': { fill: 'paper', stroke: 'data', width: 1.4 },
  'badge-hint': { fill: 'paper', stroke: 'soft', width: 1.4 },
  arrow: { fill: 'none', stroke: 'ink', width: 1.3 },
  'arrow-head': { fill: 'ink' },
  feed: { fill: 'none', stroke: 'data', width: 1.3 },
  'feed-head': { fill: 'data' },
  crossing: { fill: 'none', stroke: 'divider', width: 1.3 },
  'crossing-dot': { fill: 'divider' },
} as const satisfies Readonly<Record<string, Paint>>;

export type PaintName = keyof typeof paints;

/** The colour in which each kind of text is set. */
const inks: Readonly<Partial<Record<TextStyle, Colour>>> = {
  'fact-name': 'soft',
  stage: 'stage-ink',
  goal: 'soft',
  number: 'soft',
  detail: 'soft',
  line: 'soft',
  caption: 'soft',
  legend: 'soft',
  badge: 'paper',
};

/**
 * Says how things are painted: in a live picture by classes, whose colours come from the page around it; in a file by
 * plain attributes, which every program understands.
 */
export interface Brush {
  readonly live: boolean;
  /** Attributes for a shape; `box` is what lights up when the thing around it is pointed at. */
  paint(name: PaintName, box?: 'box'): string;
  /** Attributes for a text; an upright one is not italic, whatever its style. */
  text(style: TextStyle, upright?: boolean): string;
  /** Attributes for the strokes or the fills of a sign. */
  stroke(colour: Colour): string;
  fill(colour: Colour): string;
}

/** What can be focused in a live picture. */
const parts = ':is(.card,.stage-box,.feeling,.row-label,.headline)';

const round = 'stroke-linecap="round" stroke-linejoin="round"';

export function fileBrush(theme: Theme): Brush {
  const colour = (name: Colour | 'none') => (name === 'none' ? 'none' : theme[name]);
  const paint = memo((name: PaintName) => {
    const { fill, stroke, width, dash }: Paint = paints[name];
    return attributes({
      fill: fill && colour(fill),
      stroke: stroke && colour(stroke),
      'stroke-width': width,
      'stroke-dasharray': dash,
    });
  });
  const textIn = (style: TextStyle, upright: boolean) => {
    const { size, weight, ...font } = typography[style];
    return attributes({
      'font-size': size,
      'font-weight': weight === 'bold' ? 600 : undefined,
      'font-style': 'italic' in font && !upright ? 'italic' : undefined,
      fill: theme[inks[style] ?? 'ink'],
    });
  };
  const slanted = memo((style: TextStyle) => textIn(style, false));
  const straight = memo((style: TextStyle) => textIn(style, true));
  return {
    live: false,
    paint: (name) => paint(name),
    text: (style, upright) => (upright ? straight(style) : slanted(style)),
    stroke: (name) => `fill="none" stroke="${theme[name]}" stroke-width="1.2" ${round}`,
    fill: (name) => `fill="${theme[name]}"`,
  };
}

export const liveBrush: Brush = {
  live: true,
  paint: (name, box) => `class="${box ? 'box ' : ''}${name}"`,
  text: (style, upright) => `class="t-${style}${upright ? ' upright' : ''}"`,
  stroke: (colour) => `class="s s-${colour}"`,
  fill: (colour) => `class="f-${colour}"`,
};

/** The style sheet for live pictures: colours are custom properties (`--dfes-ink`), with the light palette behind them. */
export function liveCss(): string {
  const colour = (name: Colour | 'none') => (name === 'none' ? name : `var(--dfes-${name}, ${themes.light[name]})`);
  const rules = Object.entries<Paint>(paints).map(([name, { fill, stroke, width, dash }]) =>
    rule(`.dfes .${name}`, {
      fill: fill && colour(fill),
      stroke: stroke && colour(stroke),
      'stroke-width': width,
      'stroke-dasharray': dash,
    }),
  );
  const texts = Object.entries(typography).map(([style, { size, weight, ...font }]) =>
    rule(`.dfes .t-${style}`, {
      'font-size': `${size}px`,
      'font-weight': weight === 'bold' ? 600 : undefined,
      'font-style': 'italic' in font ? 'italic' : undefined,
      fill: colour(inks[style as TextStyle] ?? 'ink'),
    }),
  );
  const used: readonly Colour[] = ['ink', 'soft', 'moment', 'alert', 'good', 'data', 'curve'];
  const signs = used.flatMap((name) => [
    rule(`.dfes .s-${name}`, { stroke: colour(name) }),
    rule(`.dfes .f-${name}`, { fill: colour(name) }),
  ]);
  return [
    `.dfes{font-family:var(--dfes-font, ${fontFamily});background:${colour('paper')};direction:ltr}`,
    ...rules,
    ...texts,
    '.dfes .upright{font-style:normal}',
    rule('.dfes .s', { fill: 'none', 'stroke-width': 1.2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    ...signs,
    `.dfes ${parts}{cursor:pointer;outline:none}`,
    // What has no box of its own can be pointed at in all its room.
    '.dfes .box-bare{pointer-events:all}',
    '.dfes .column{fill:transparent}',
    '.dfes .connectors{pointer-events:none}',
    `.dfes .step.is-current .column{fill:${colour('current')};fill-opacity:.55}`,
    `.dfes ${parts}:hover>.box{stroke-width:2}`,
    `.dfes ${parts}:focus-visible>.box{stroke:${colour('focus')};stroke-width:3;stroke-dasharray:none}`,
  ].join('\n');
}

function rule(selector: string, declarations: Readonly<Record<string, string | number | undefined>>): string {
  const said = Object.entries(declarations).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${value}`],
  );
  return `${selector}{${said.join(';')}}`;
}

function attributes(of: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(of)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`]))
    .join(' ');
}

function memo<K extends string>(compute: (key: K) => string): (key: K) => string {
  const known = new Map<K, string>();
  return (key) => {
    const found = known.get(key) ?? compute(key);
    known.set(key, found);
    return found;
  };
}
