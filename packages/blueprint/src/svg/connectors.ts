import type { Connector, Layout, Point } from '../layout/layout.ts';
import { n, tiesOf } from './pen.ts';
import type { Brush, PaintName } from './style.ts';

const looks = {
  next: { line: 'arrow', end: 'arrow-head' },
  feeds: { line: 'feed', end: 'feed-head' },
  crossing: { line: 'crossing', end: 'crossing-dot' },
} as const satisfies Readonly<Record<Connector['kind'], { readonly line: PaintName; readonly end: PaintName }>>;

/** The lines between cards, with a point where they lead to, or a dot where they cross something. */
export function drawConnectors({ connectors }: Layout, brush: Brush): string {
  const drawn = connectors.map(({ kind, points, dot, thread }) => {
    const [start, ...rest] = points;
    const { line, end } = looks[kind];
    if (!start) return '';
    const path = `M${n(start.x)} ${n(start.y)}${rest.map((to) => `L${n(to.x)} ${n(to.y)}`).join('')}`;
    const head = dot
      ? `<circle ${brush.paint(end)} cx="${n(dot.x)}" cy="${n(dot.y)}" r="3.2"/>`
      : `<path ${brush.paint(end)} d="${headAt(points)}"/>`;
    const ties = thread ? tiesOf(thread, brush) : '';
    return `<path ${brush.paint(line)}${ties} d="${path}"/>${head}`;
  });
  return drawn.length > 0 ? `<g class="connectors">${drawn.join('')}</g>` : '';
}

/** A point in the direction of the last stretch. */
function headAt(points: readonly Point[]): string {
  const [before, end] = points.slice(-2);
  if (!before || !end) return '';
  const at = `M${n(end.x)} ${n(end.y)}`;
  if (before.x === end.x) return `${at}l-3.5 ${end.y > before.y ? -6 : 6}h7z`;
  return `${at}l${end.x > before.x ? -6 : 6} -3.5v7z`;
}
