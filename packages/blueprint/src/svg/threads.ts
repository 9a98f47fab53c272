import type { Layout } from '../layout/layout.ts';
import { n, tiesOf } from './pen.ts';
import type { Brush } from './style.ts';

/** Threads between cards: level where they leave and where they come in, so that one can follow them. */
export function drawThreads({ threads }: Layout, brush: Brush): string {
  if (threads.length === 0) return '';
  const lines = threads.map(({ from, to, thread }) => {
    const bend = (to.x - from.x) / 2;
    const path = `M${n(from.x)} ${n(from.y)}C${n(from.x + bend)} ${n(from.y)} ${n(to.x - bend)} ${n(to.y)} ${n(to.x)} ${n(to.y)}`;
    return `<path ${brush.paint('thread')}${tiesOf(thread, brush)} d="${path}"/>`;
  });
  return `<g class="threads">${lines.join('')}</g>`;
}
