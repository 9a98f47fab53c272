import { counted, inWords, type Said, say, sequence } from '@dfes/wording';
import type { Box, Layout } from '../layout/layout.ts';
import { drawConnectors } from './connectors.ts';
import { escapeXml } from './escape.ts';
import { drawHeader, drawLegend, drawTitle } from './header.ts';
import { drawCurves, drawGrounds, drawLabels } from './lanes.ts';
import { n, rect } from './pen.ts';
import { drawNotes, drawSteps } from './steps.ts';
import { type Brush, fileBrush, fontFamily, liveBrush } from './style.ts';
import { type ThemeName, themes } from './themes.ts';
import { drawThreads } from './threads.ts';

/** The picture as one self-contained SVG file. */
export function renderSvg(layout: Layout, theme: ThemeName = 'light'): string {
  const brush = fileBrush(themes[theme]);
  const whole = { x: 0, y: 0, w: layout.width, h: layout.height };
  const { title, description } = wordsFor(layout);
  const parts = [
    `<title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc>`,
    rect(whole, brush.paint('paper')),
    drawTitle(layout, brush),
    drawGrounds(layout, brush),
    drawHeader(layout, brush),
    drawLabels(layout, brush),
    bodyOf(layout, brush),
    drawLegend(layout, brush),
  ];
  const size = `width="${n(layout.width)}" height="${n(layout.height)}"`;
  const font = `font-family="${fontFamily}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="dfes" role="img" viewBox="${viewBox(whole)}" ${size} ${font}>\n${parts.join('\n')}\n</svg>\n`;
}

/** One part of a live picture, `w` by `h` pixels at 1:1, an `<svg>` element of its own. */
export interface Pane {
  readonly w: number;
  readonly h: number;
  readonly svg: string;
}

/**
 * The picture in parts that a page can keep in sight while the body scrolls: the header above it, the labels beside it.
 * Header and body are as wide as each other, labels and body as high. Colours come from `liveCss()`; cards can be
 * focused and carry `data-node`, `data-card`, `data-lane` and `data-column`, steps `data-step`.
 */
export interface Panes {
  readonly title: Pane;
  readonly corner: Pane;
  readonly header: Pane;
  readonly labels: Pane;
  readonly body: Pane;
  readonly legend: Pane;
}

export function renderPanes(layout: Layout): Panes {
  const { header, body, legend, labels } = layout.seams;
  const { width, height } = layout;
  const grounds = drawGrounds(layout, liveBrush);
  const { title, description } = wordsFor(layout);
  const t = (said: Said) => inWords(said, layout.blueprint.wording);
  const toLeft = layout.blueprint.direction === 'rtl';
  const left = [0, labels] as const;
  const right = [labels, width] as const;
  const beside = toLeft ? right : left;
  const inside = toLeft ? left : right;
  const pane = (x: number, right: number, y: number, bottom: number, content: string, label?: string): Pane => {
    const box = { x, y, w: Math.max(0, right - x), h: Math.max(0, bottom - y) };
    const name = label ? `role="group" aria-label="${escapeXml(label)}"` : 'role="presentation"';
    const size = `width="${n(box.w)}" height="${n(box.h)}" viewBox="${viewBox(box)}"`;
    return {
      w: n(box.w),
      h: n(box.h),
      svg: `<svg xmlns="http://www.w3.org/2000/svg" class="${toLeft ? 'dfes is-rtl' : 'dfes'}" ${name} ${size}>${content}</svg>`,
    };
  };
  return {
    title: pane(0, width, 0, header, drawTitle(layout, liveBrush), t(say`Title`)),
    corner: pane(...beside, header, body, ''),
    header: pane(...inside, header, body, drawHeader(layout, liveBrush), t(say`Stages`)),
    labels: pane(...beside, body, legend, grounds + drawLabels(layout, liveBrush), t(say`Lanes`)),
    body: pane(...inside, body, legend, grounds + bodyOf(layout, liveBrush), `${title}. ${description}`),
    legend: pane(0, width, legend, height, drawLegend(layout, liveBrush), t(say`Legend`)),
  };
}

function bodyOf(layout: Layout, brush: Brush): string {
  const parts = [
    drawCurves(layout, brush),
    drawThreads(layout, brush),
    drawSteps(layout, brush),
    drawConnectors(layout, brush),
    drawNotes(layout, brush),
  ];
  return `<g class="body">${parts.join('\n')}</g>`;
}

function viewBox({ x, y, w, h }: Box): string {
  return `${n(x)} ${n(y)} ${n(w)} ${n(h)}`;
}

function wordsFor({ blueprint }: Layout): { title: string; description: string } {
  const { kind, heading, stages, columns, bands, missing, wording } = blueprint;
  const steps = columns.filter(({ number }) => number !== undefined).length;
  const facts = heading.facts.map(({ name, text }) => say`${name}: ${text}.`);
  const names = sequence(
    bands.map(({ name }) => name),
    ', ',
  );
  const ofStages = counted(stages.length, say`${stages.length} stage`, say`${stages.length} stages`);
  const ofSteps = counted(steps, say`${steps} step`, say`${steps} steps`);
  const titles = sequence(
    stages.map((stage) => stage.title),
    ', ',
  );
  const what = blueprint.columnsAre ? say`${kind}: ${titles}.` : say`${kind} with ${ofStages} and ${ofSteps}.`;
  const lanes = bands.length > 0 ? say`From top to bottom: ${names}.` : undefined;
  return { title: heading.title, description: inWords(sequence([what, ...facts, lanes, ...missing], ' '), wording) };
}
