import { fontFamily, liveCss } from '../../svg/style.ts';
import { paletteCss, type ThemeName } from '../../svg/themes.ts';

/** The looks of the page: on a screen in its colours, and on paper, where the picture stands sheet by sheet. */
export function styleSheet(theme: ThemeName | undefined): string {
  return `${theme ? `:root{${paletteCss(theme)}}` : following}
${liveCss()}
${page}`;
}

/** Without a theme of its own the page follows its reader’s settings. */
const following = `:root{${paletteCss('light')}}
@media (prefers-color-scheme:dark){:root{${paletteCss('dark')}}}
@media (prefers-contrast:more){:root{${paletteCss('high-contrast-light')}}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{${paletteCss('high-contrast-dark')}}}`;

const page = `
body{margin:0;background:var(--dfes-paper);color:var(--dfes-ink);font:14px/1.45 ${fontFamily}}
svg{display:block}
.pane{background:var(--dfes-paper)}
.screen{width:max-content;min-width:100%}
.title{margin:0;font:inherit}
.title,.legend,.twin-box{position:sticky;inset-inline-start:0;width:max-content}
.sheet{display:grid;grid-template-columns:auto auto;width:max-content}
.header,.corner{position:sticky;top:0;z-index:2}
.labels,.corner{position:sticky;inset-inline-start:0;z-index:3}
.labels{z-index:1}
.corner{z-index:3}
.sheet [tabindex]{cursor:help}
#details{position:fixed;z-index:4;width:max-content;max-width:min(340px,calc(100vw - 42px));padding:8px 12px;white-space:pre-line;color:var(--dfes-ink);background:var(--dfes-paper);border:1px solid var(--dfes-divider);border-radius:6px;box-shadow:0 2px 10px rgb(0 0 0/.25);overflow-wrap:anywhere}
#details[hidden]{display:none}
#details strong{display:block}
#search{position:fixed;z-index:4;right:16px;bottom:16px;padding:6px 10px;background:var(--dfes-paper);border:1px solid var(--dfes-divider);border-radius:6px;box-shadow:0 2px 10px rgb(0 0 0/.25)}
#search[hidden]{display:none}
#search input{width:14em;padding:4px 6px;font:inherit;color:inherit;background:transparent;border:1px solid var(--dfes-soft);border-radius:4px}
#search input:focus-visible{outline:3px solid var(--dfes-focus)}
#search [role=status]:not(:empty){display:inline-block;min-width:3em;text-align:center}
.is-found>.box{stroke:var(--dfes-focus);stroke-width:3px}
.is-found.is-found-now>.box{stroke-width:6px}
.twin-box{max-width:100vw;box-sizing:border-box;padding:0 24px 32px}
.twin-box>div{overflow:auto}
summary{cursor:pointer;padding:8px 0;width:max-content}
:is(summary,.twin-box>div):focus-visible{outline:3px solid var(--dfes-focus)}
.twin{border-collapse:collapse;font-size:13px}
.twin caption{text-align:start;padding-bottom:8px}
.twin p{margin:2px 0}
.twin :is(th,td){min-width:9em;padding:4px 8px;border:1px solid var(--dfes-divider);text-align:start;vertical-align:top}
.twin .line td{color:var(--dfes-soft);font-weight:600;border-block:2px dashed var(--dfes-divider)}
.twin ul{margin:0;padding-inline-start:1.1em}
.twin .item>span{display:block}
.paper{display:none}
@page{size:A3 landscape;margin:8mm}
@media print{
:root{${paletteCss('light')}}
.screen,#details,#search{display:none}
.paper{display:block;break-after:page;break-inside:avoid}
.paper:last-of-type{break-after:auto}
.paper svg{width:100%;height:auto;max-height:278mm}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
