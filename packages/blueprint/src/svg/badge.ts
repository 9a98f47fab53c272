import type { CardFinding } from '../content/blueprint.ts';
import { gravest } from '../content/findings.ts';
import type { Point } from '../layout/layout.ts';
import { drawText, n } from './pen.ts';
import type { Brush } from './style.ts';

/** A shape for each severity, around the origin: none is told from another by its colour alone. */
const shapes = {
  error: 'M-3.3 -8h6.6L8 -3.3v6.6L3.3 8h-6.6L-8 3.3v-6.6z',
  warning: 'M-8 -7.5h16v13h-7l-4 4v-4h-5z',
  info: 'M-8 -7.5h16v13h-7l-4 4v-4h-5z',
  hint: 'M-7 -7h14v14h-14z',
} as const satisfies Readonly<Record<CardFinding['severity'], string>>;

/** How many findings there are, in the shape of the gravest. What they say stands in the label of the part. */
export function drawBadge(findings: readonly CardFinding[] | undefined, at: Point, brush: Brush): string {
  if (!findings) return '';
  const severity = gravest(findings);
  const text = findings.length > 9 ? '9+' : String(findings.length);
  const shape = `<path ${brush.paint(`badge-${severity}`)} d="${shapes[severity]}"/>`;
  const y = severity === 'warning' || severity === 'info' ? 3 : 4;
  const style = severity === 'info' || severity === 'hint' ? 'remark' : 'badge';
  const count = drawText({ text, x: 0, y, style, align: 'middle', rightToLeft: false }, brush);
  return `<g class="badge" transform="translate(${n(at.x)} ${n(at.y)})">${shape}${count}</g>`;
}
