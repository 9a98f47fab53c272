import type { BandBox, LabelBox, Layout } from '../layout/layout.ts';
import { drawGlyphs, drawTexts, leadsTo, line, n, rect } from './pen.ts';
import type { Brush } from './style.ts';

/** The ground of the lanes over the whole width, the hairlines in them and the lines between them. */
export function drawGrounds(layout: Layout, brush: Brush): string {
  const bands = layout.bands.map((band, i) => drawGround(band, layout.bands[i - 1], brush)).join('');
  const stages = layout.columns
    .filter(({ begins }) => begins)
    .map(({ x, y, w, h }) => {
      const at = layout.blueprint.direction === 'rtl' ? x + w + 4 : x - 4;
      return line({ x: at, y }, { x: at, y: y + h }, 'hairline', brush);
    });
  return `<g class="lanes">${bands}${scalesOf(layout, brush)}${stages.join('')}</g>`;
}

function drawGround(band: BandBox, above: BandBox | undefined, brush: Brush): string {
  const right = band.x + band.w;
  const across = (y: number, name: 'hairline' | 'divider') => line({ x: band.x, y }, { x: right, y }, name, brush);
  if (band.dashes !== undefined) return across(band.dashes, 'divider');
  const ground = band.tone === 'plain' ? '' : rect(band, brush.paint(`band-${band.tone}`));
  const top = above?.dashes === undefined ? [band.y] : [];
  const rules = [...top, ...band.rules].map((y) => across(y, 'hairline')).join('');
  return `<g class="lane lane-${band.id}">${ground}${rules}</g>`;
}

/** Names of the lanes, rows and lines. */
export function drawLabels(layout: Layout, brush: Brush): string {
  const bands = layout.bands.map(({ id, labels }) => {
    return `<g class="label label-${id}">${labels.map((label) => drawLabel(label, brush)).join('')}</g>`;
  });
  return `<g class="labels">${bands.join('')}</g>`;
}

function drawLabel({ source, name, lines, glyphs, ...box }: LabelBox, brush: Brush): string {
  const content = drawTexts(lines, brush) + drawGlyphs(glyphs, brush);
  if (!source) return content;
  const around = { x: box.x - 4, y: box.y - 1, w: box.w + 8, h: box.h + 2 };
  const ground = brush.live ? rect(around, brush.paint('box-bare', 'box'), 3) : '';
  return `<g class="row-label" ${leadsTo(source.node, name, brush)}>${ground}${content}</g>`;
}

/** The grounds of the emotion curves, from the best level to the worst: behind the hairlines, which go through. */
function scalesOf({ curves, seams, blueprint }: Layout, brush: Brush): string {
  const scales = curves.map(({ x, w, scale: { best, worst } }) => {
    const [left, right] = blueprint.direction === 'rtl' ? [x, seams.labels] : [seams.labels, x + w];
    return rect({ x: left, y: best, w: right - left, h: worst - best }, brush.paint('curve-scale'));
  });
  return scales.join('');
}

/** The emotion curves themselves; what can be pointed at stands with the steps. */
export function drawCurves(layout: Layout, brush: Brush): string {
  const toLeft = layout.blueprint.direction === 'rtl';
  return layout.curves
    .map((curve) => {
      const from = toLeft ? curve.x : layout.seams.labels;
      const right = toLeft ? layout.seams.labels : curve.x + curve.w;
      const { neutral } = curve.scale;
      const zero = line({ x: from, y: neutral }, { x: right, y: neutral }, 'curve-zero', brush);
      const area = curve.lines
        .filter(({ role }) => role === 'main')
        .flatMap(({ segments }) =>
          segments.map((segment) => {
            const { from: a, to: b } = segment;
            return `M${n(a.x)} ${n(neutral)}L${n(a.x)} ${n(a.y)}${bezierTo(segment)}L${n(b.x)} ${n(neutral)}Z`;
          }),
        );
      const lines = [...curve.lines].reverse().flatMap(({ role, segments }) =>
        segments.map((segment) => {
          const name = role === 'other' ? 'curve-other' : segment.guessed ? 'curve-guessed' : 'curve-main';
          return `<path ${brush.paint(name)} d="M${n(segment.from.x)} ${n(segment.from.y)}${bezierTo(segment)}"/>`;
        }),
      );
      const filled = area.length > 0 ? `<path ${brush.paint('curve-area')} d="${area.join('')}"/>` : '';
      return `<g class="curve">${filled}${zero}${lines.join('')}</g>`;
    })
    .join('');
}

function bezierTo({ controls: [a, b], to }: Layout['curves'][number]['lines'][number]['segments'][number]): string {
  return `C${n(a.x)} ${n(a.y)} ${n(b.x)} ${n(b.y)} ${n(to.x)} ${n(to.y)}`;
}
