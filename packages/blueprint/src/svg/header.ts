import { inWords, say } from '@dfes/wording';
import { findingsText } from '../content/findings.ts';
import type { Layout, StageBox } from '../layout/layout.ts';
import { stagePoint } from '../layout/stages.ts';
import { drawBadge } from './badge.ts';
import { drawGlyph, drawTexts, leadsTo, n } from './pen.ts';
import type { Brush } from './style.ts';

/** Title and facts. */
export function drawTitle(layout: Layout, brush: Brush): string {
  return `<g class="title">${drawTexts(layout.title, brush)}</g>`;
}

/** Stages as arrows that reach into each other, the customer's goals, and the numbers of the steps. */
export function drawHeader(layout: Layout, brush: Brush): string {
  const stages = layout.stages.map((box) => drawStage(box, layout, brush)).join('');
  const numbers = layout.columns.map(({ number }) => drawTexts(number, brush)).join('');
  return `<g class="header">${stages}${numbers}</g>`;
}

function drawStage(box: StageBox, { blueprint, stages }: Layout, brush: Brush): string {
  const { x, y, w, h } = box;
  const toLeft = blueprint.direction === 'rtl';
  const isFirst = box.stage === 0;
  const isLast = box.stage === stages.length - 1;
  const [start, end, point] = toLeft ? [x + w, x, -stagePoint] : [x, x + w, stagePoint];
  const notch = isFirst ? '' : `L${n(start + point)} ${n(y + h / 2)}`;
  const tip = isLast ? `L${n(end)} ${n(y + h)}` : `L${n(end + point)} ${n(y + h / 2)}L${n(end)} ${n(y + h)}`;
  const isStep = blueprint.columnsAre === undefined;
  const arrow = `M${n(start)} ${n(y)}L${n(end)} ${n(y)}${tip}L${n(start)} ${n(y + h)}${notch}Z`;
  const shape = isStep ? arrow : `M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`;
  const stage = blueprint.stages[box.stage];
  const words = [stage?.title, stage?.goal].filter(Boolean).join('; ');
  const name = isStep ? inWords(say`Stage: ${words}`, blueprint.wording) : words;
  const label = stage?.findings ? `${name}. ${findingsText(stage.findings, blueprint.wording)}` : name;
  const attributes = stage ? leadsTo(stage.source.node, label, brush) : '';
  const aside = (isFirst ? 5 : 14) * (toLeft ? -1 : 1);
  const badge = drawBadge(stage?.findings, { x: start + aside, y: y + 2 }, brush);
  const texts = drawTexts([...box.lines, ...box.goal], brush);
  return `<g class="stage-box" ${attributes}><path d="${shape}" ${brush.paint('stage', 'box')}/>${texts}${badge}</g>`;
}

/** What the signs mean. */
export function drawLegend(layout: Layout, brush: Brush): string {
  if (layout.legend.length === 0) return '';
  const items = layout.legend.map(({ glyph, lines }) => drawGlyph(glyph, brush) + drawTexts(lines, brush)).join('');
  return `<g class="legend">${items}</g>`;
}
