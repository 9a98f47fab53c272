import { inWords, say } from '@dfes/wording';
import type { CardBox, CurvePoint, Layout } from '../layout/layout.ts';
import { drawBadge } from './badge.ts';
import { escapeXml } from './escape.ts';
import { drawGlyphs, drawTexts, leadsTo, n, rect } from './pen.ts';
import type { Brush, PaintName } from './style.ts';

/** All that stands in the columns, step by step from top to bottom: the order in which it is read aloud and tabbed through. */
export function drawSteps(layout: Layout, brush: Brush): string {
  const toLeft = layout.blueprint.direction === 'rtl';
  const byColumn = layout.columns.map((): CardBox[] => []);
  const wide: CardBox[] = [];
  for (const card of layout.cards) (card.from === card.to ? byColumn[card.from] : wide)?.push(card);
  const points = layout.columns.map((): string[] => []);
  for (const { lines } of layout.curves) {
    for (const { role, points: all } of [...lines].reverse()) {
      for (const point of all) points[point.feeling.column]?.push(drawFeeling(point, role, toLeft, brush));
    }
  }
  const steps = layout.columns.map((column, i) => {
    const { source, title, number } = layout.blueprint.columns[i] ?? {};
    const name = number === undefined ? title : inWords(say`Step ${number}: ${title ?? ''}`, layout.blueprint.wording);
    const group = brush.live
      ? `data-step="${escapeXml(source?.node ?? '')}" role="group" aria-label="${escapeXml(name ?? '')}"`
      : '';
    const ground = brush.live
      ? `<rect class="column" x="${n(column.x)}" y="${n(column.y)}" width="${n(column.w)}" height="${n(column.h)}"/>`
      : '';
    const cards = byColumn[i]?.map((card) => drawCard(card, toLeft, brush)).join('') ?? '';
    return `<g class="step" ${group}>${ground}${points[i]?.join('') ?? ''}${cards}</g>`;
  });
  const across = wide.map((card) => drawCard(card, toLeft, brush)).join('');
  return `${steps.join('\n')}${across ? `\n<g class="across">${across}</g>` : ''}`;
}

function drawCard(box: CardBox, toLeft: boolean, brush: Brush): string {
  const { card, lane, from } = box;
  const place = ` data-card="${escapeXml(card.id)}" data-lane="${lane}" data-column="${from}"`;
  const shape = rect(
    { x: 0, y: 0, w: box.w, h: box.h },
    brush.paint(paintOf(box), 'box'),
    card.shape === 'chip' ? 12 : 4,
  );
  const [start, end] = toLeft ? [box.w - 4, 8] : [4, box.w - 8];
  const at = card.shape === 'bare' ? { x: end, y: box.h / 2 } : { x: start, y: 1 };
  const content = drawTexts(box.lines, brush) + drawGlyphs(box.glyphs, brush) + drawBadge(card.findings, at, brush);
  const attributes = leadsTo(card.source.node, card.label, brush, place);
  return `<g class="card ${lane}" ${attributes} transform="translate(${n(box.x)} ${n(box.y)})">${shape}${content}</g>`;
}

function paintOf({ card, tone }: CardBox): PaintName {
  if (card.emphasis === 'moment-of-truth') return 'box-moment';
  if (card.emphasis === 'absent') return 'box-absent';
  if (card.emphasis === 'differs' || card.emphasis === 'better' || card.emphasis === 'worse')
    return `box-${card.emphasis}`;
  if (card.emphasis) return card.emphasis;
  if (card.shape === 'card') return `box-${tone}`;
  return card.shape === 'note' ? `note-${tone}` : `box-${card.shape}`;
}

function drawFeeling(point: CurvePoint, role: 'main' | 'other', toLeft: boolean, brush: Brush): string {
  const { feeling, lines, x, y } = point;
  const radius = role === 'main' ? 4.5 : 3.5;
  const dot = `<circle cx="${n(x)}" cy="${n(y)}" r="${radius}" ${brush.paint(`point-${role}`, 'box')}/>`;
  // On the side of the point where its words are not.
  const aside = (lines[0]?.y ?? y) > y ? -9 : 9;
  const badge = drawBadge(feeling.findings, { x: toLeft ? x - 11 : x + 11, y: y + aside }, brush);
  const attributes = leadsTo(
    feeling.source.node,
    feeling.label,
    brush,
    ` data-card="${escapeXml(feeling.id)}" data-column="${feeling.column}"`,
  );
  return `<g class="feeling" ${attributes}>${dot}${drawTexts(lines, brush)}${badge}</g>`;
}

/** What is missing, said in words. */
export function drawNotes(layout: Layout, brush: Brush): string {
  const notes = layout.notes.map((note) => rect(note, brush.paint('note-plain'), 4) + drawTexts(note.lines, brush));
  return notes.length > 0 ? `<g class="notes">${notes.join('')}</g>` : '';
}
