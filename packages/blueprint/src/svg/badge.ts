import type { CardFinding } from '../content/blueprint.ts';
import { gravest } from '../content/findings.ts';
import type { Point } from '../layout/layout.ts';
import { drawText, n } from './pen.ts';
import type { Brush } from './style.ts';

/** A shape for each severity, around the origin: none is told from another by its colour. */
const shapes = {
  error: 'M-3.3 -8h6.6L8 -3.3v6.6L3.3 8h-6.6L-8 3.3v-6.6z',
  warning: 'M0 -9.5L9.5 7.5h-19z',
  info: 'M0 -8a8 8 0 1 1 0 16a8 8 0 1 1 0 -16z',
  hint: 'M-7 -7h14v14h-14z',
} as const satisfies Readonly<Record<CardFinding['severity'], string>>;

/** How many findings there are, in the shape of the gravest. What they say stands in the label of the part. */
export function drawBadge(findings: readonly CardFinding[] | undefined, at: Point, brush: Brush): string {
  if (!findings) return '';
  const severity = gravest(findings);
  const text = findings.length > 9 ? '9+' : String(findings.length);
  const shape = `<path ${brush.paint(`badge-${severity}`)} d="${shapes[severity]}"/>`;
  const y = severity === 'warning' ? 5.5 : 4;
  const count = drawText({ text, x: 0, y, style: 'badge', align: 'middle', rightToLeft: false }, brush);
  return `<g class="badge" transform="translate(${n(at.x)} ${n(at.y)})">${shape}${count}</g>`;
}
