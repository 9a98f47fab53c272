import { escapeXml, liveCss, paletteCss } from '@dfes/blueprint';
import { english, inWords, type Said, say } from '@dfes/wording';
import { pageWording } from './page-texts.ts';

/** What the page loads, as addresses that its frame may use. */
export interface PageFiles {
  readonly script: string;
  readonly style: string;
  /** The source from which the frame may take style sheets. */
  readonly source: string;
}

/**
 * The page of the preview before it shows anything. Its policy lets in one script and one style sheet of the extension's
 * own, and the colours of the picture: nothing from elsewhere, and nothing that a document could say.
 */
export function pageHtml({ script, style, source }: PageFiles, nonce: string, wording = english): string {
  const t = (said: Said) => escapeXml(inWords(said, wording));
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source} 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${wording.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t(say`Blueprint`)}</title>
<style nonce="${nonce}">${colours()}${liveCss()}</style>
<link rel="stylesheet" href="${style}">
</head>
<body data-wording="${escapeXml(JSON.stringify(pageWording(wording)))}">
<header class="bar">
  <select id="journey" aria-label="${t(say`Journey`)}" title="${t(say`Journey`)}" hidden></select>
  <select id="picked-view" aria-label="${t(say`View`)}" title="${t(say`View`)}" hidden></select>
  ${button('lock', t(say`Stay with this journey`), icons.lock, 'aria-pressed="false" hidden')}
  <span class="gap"></span>
  <div id="search" role="search" hidden>
    <input type="search" aria-label="${t(say`Search in the picture`)}" placeholder="${t(say`Search (/)`)}">
    <span role="status"></span>
  </div>
  <div id="lanes" class="menu" hidden>
    ${button('lanes-open', t(say`Choose lanes`), icons.lanes, 'aria-expanded="false" aria-controls="lanes-list"')}
    <div id="lanes-list" role="group" aria-label="${t(say`Lanes`)}" hidden></div>
  </div>
  ${button('as-table', t(say`Show as a table (T)`), icons.table, 'aria-pressed="false" hidden')}
  <div id="zoom" role="group" aria-label="${t(say`Zoom`)}" hidden>
    ${button('zoom-out', t(say`Zoom out (−)`), icons.minus)}
    <button id="zoom-reset" type="button" title="${t(say`Actual size (0)`)}">100 %</button>
    ${button('zoom-in', t(say`Zoom in (+)`), icons.plus)}
    ${button('zoom-fit', t(say`Fit the width (F)`), icons.fit)}
  </div>
</header>
<div id="notice" role="status" hidden><span></span> <button type="button" class="link"></button></div>
<main id="view" tabindex="-1" aria-label="${t(say`Blueprint`)}" aria-busy="true">
  <h1 id="heading" class="unseen" hidden></h1>
  <div id="sheet" hidden>
    <div class="pane title"></div>
    <div class="pane corner"></div>
    <div class="pane header"></div>
    <div class="pane labels"></div>
    <div class="pane body"></div>
    <div class="pane legend"></div>
  </div>
  <div id="table" hidden></div>
  <div id="empty" hidden><h1></h1><p></p><pre></pre></div>
</main>
<div id="details" role="tooltip" hidden></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** The palettes, each where the editor says that its theme is of that kind. */
function colours(): string {
  return [
    `body{${paletteCss('light')}}`,
    `body.vscode-dark{${paletteCss('dark')}}`,
    `body.vscode-high-contrast{${paletteCss('high-contrast-dark')}}`,
    `body.vscode-high-contrast-light{${paletteCss('high-contrast-light')}}`,
  ].join('\n');
}

const icons = {
  lock: 'M5 7V5a3 3 0 0 1 6 0v2M3.5 7h9v6.5h-9zM8 9.5v1.8',
  lanes: 'M2.5 3.5h2v2h-2zM2.5 10.5h2v2h-2zM7 4.5h6.5M7 11.5h6.5M2.5 8h11',
  table: 'M2 3h12v10H2zM2 6.3h12M2 9.7h12M6 3v10',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  fit: 'M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2l2 2M9.5 6l2 2l-2 2',
} as const;

function button(id: string, name: string, icon: string, attributes = ''): string {
  const drawing = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${icon}"/></svg>`;
  return `<button id="${id}" type="button" title="${name}" aria-label="${name}" ${attributes}>${drawing}</button>`;
}
