import type { Layout } from '../layout/layout.ts';
import { escapeXml } from './escape.ts';
import { n } from './pen.ts';
import type { Brush } from './style.ts';

/** Threads between cards: level where they leave and where they come in, so that one can follow them. */
export function drawThreads({ threads }: Layout, brush: Brush): string {
  if (threads.length === 0) return '';
  const lines = threads.map(({ from, to, thread }) => {
    const bend = (to.x - from.x) / 2;
    const path = `M${n(from.x)} ${n(from.y)}C${n(from.x + bend)} ${n(from.y)} ${n(to.x - bend)} ${n(to.y)} ${n(to.x)} ${n(to.y)}`;
    const ends = brush.live ? ` data-from="${escapeXml(thread.from)}" data-to="${escapeXml(thread.to)}"` : '';
    return `<path ${brush.paint('thread')}${ends} d="${path}"/>`;
  });
  return `<g class="threads">${lines.join('')}</g>`;
}
