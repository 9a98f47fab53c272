import { inWords, say } from '@dfes/wording';
import { findingsText } from '../content/findings.ts';
import type { Layout, StageBox, TextLine } from '../layout/layout.ts';
import { stagePoint } from '../layout/stages.ts';
import { drawBadge } from './badge.ts';
import { drawGlyph, drawTexts, leadsTo, n, rect } from './pen.ts';
import type { Brush } from './style.ts';

/** Title and facts. The title leads to the journey, and bears what was found of all of it. */
export function drawTitle({ title, headline, blueprint }: Layout, brush: Brush): string {
  const { heading, direction } = blueprint;
  const { x, y, w, h } = headline;
  const isHead = ({ style }: TextLine) => style === 'headline';
  const around = { x: x - 4, y: y - 1, w: w + 8, h: h + 2 };
  const ground = brush.live ? rect(around, brush.paint('box-bare', 'box'), 3) : '';
  const badge = drawBadge(heading.findings, { x: direction === 'rtl' ? x - 14 : x + w + 14, y: y + 15 }, brush);
  const label = heading.findings ? `${heading.title}. ${findingsText(heading.findings)}` : heading.title;
  const head = drawTexts(title.filter(isHead), brush);
  const facts = drawTexts(
    title.filter((line) => !isHead(line)),
    brush,
  );
  return `<g class="title"><g class="headline" ${leadsTo(heading.source.node, label, brush)}>${ground}${head}${badge}</g>${facts}</g>`;
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
