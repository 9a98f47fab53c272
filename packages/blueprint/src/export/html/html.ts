import { inWords, type Said, say } from '@dfes/wording';
import { layPages } from '../../layout/pages.ts';
import { escapeXml } from '../../svg/escape.ts';
import { type Pane, renderPanes, renderSvg } from '../../svg/render.ts';
import { renderTable } from '../../table/render.ts';
import { signedComment, type TextFormat } from '../format.ts';
import { script, scriptHash } from './script.ts';
import { styleSheet } from './style.ts';

/** The sheets of the printed page, in pixels of the picture: A3 on its long side. */
const sheet = { width: 1880, height: 1290 };

/** The page may run its own script and load nothing at all, whatever the design says. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;

/** A page that needs nothing else: it scrolls with stages and lanes in sight, shows details, prints, and has the table. */
export const html = {
  name: 'html',
  extension: 'html',
  title: 'HTML: a page to send around, with details, a table and sheets to print',
  write(picture, { theme } = {}) {
    const { blueprint } = picture;
    const panes = renderPanes(picture);
    const t = (said: Said) => escapeXml(inWords(said, blueprint.wording));
    const sheets = layPages(blueprint, sheet).map((page) => `<section class="paper">${renderSvg(page)}</section>`);
    return `${signedComment}
<!doctype html>
<html lang="${blueprint.wording?.language ?? 'en'}"${blueprint.direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(blueprint.heading.title)}</title>
<style>
${styleSheet(theme)}
</style>
</head>
<body>
<main class="screen">
<h1 class="title" aria-label="${escapeXml(blueprint.heading.title)}">${unlinked(panes.title)}</h1>
<div class="sheet">
<div class="pane corner">${pane(panes.corner)}</div>
<div class="pane header">${pane(panes.header)}</div>
<div class="pane labels">${pane(panes.labels)}</div>
<div class="pane body">${pane(panes.body)}</div>
</div>
<div class="legend">${pane(panes.legend)}</div>
<details class="twin-box"><summary>${t(say`The same as a table`)}</summary><div tabindex="0" role="region" aria-label="${t(say`The blueprint as a table`)}">${table(renderTable(blueprint))}</div></details>
<div id="details" role="status" hidden></div>
<div id="search" role="search" hidden><input type="search" aria-label="${t(say`Search in the picture`)}" placeholder="${t(say`Search (/)`)}"> <span role="status"></span></div>
</main>
${sheets.join('\n')}
<script>${script}</script>
</body>
</html>
`;
  },
} as const satisfies TextFormat;

/** Where in which file a part was declared leads nowhere from here, and is nobody else’s business. */
function pane({ svg }: Pane): string {
  return svg.replace(/ data-[a-z]+="[^"]*"/g, '');
}

/** The title, which leads nowhere and tells no more than it says. */
function unlinked(title: Pane): string {
  return pane(title).replace(/ tabindex="0" role="button" aria-label="[^"]*"/g, '');
}

/** The table without its ways back to the text. */
function table(written: string): string {
  return written
    .replace(/<button type="button" data-card="[^"]*"[^>]*>/g, '<span class="item">')
    .replaceAll('</button>', '</span>');
}
