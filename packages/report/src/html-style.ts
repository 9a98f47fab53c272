/** The colours of a report, by day and by night; on paper it is always day. */
const day = {
  paper: '#ffffff',
  ink: '#24211d',
  soft: '#5b564f',
  line: '#ddd7cd',
  shade: '#f7f4ee',
  link: '#1d5a8f',
  good: '#1a5e40',
  partial: '#7a4a00',
  open: '#9a2018',
  aside: '#5b564f',
} as const;

type Colours = Readonly<Record<keyof typeof day, string>>;

const night: Colours = {
  paper: '#1b1a18',
  ink: '#ebe7e0',
  soft: '#b8b1a6',
  line: '#454039',
  shade: '#262421',
  link: '#8fc1f0',
  good: '#84d4ac',
  partial: '#f0bd74',
  open: '#ffa298',
  aside: '#b8b1a6',
};

/** Both palettes, for whoever checks that they can be read. */
export const palettes = { day, night } as const;

function variables(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}

/** The style sheet of the page. */
export const css = `:root { ${variables(day)} color-scheme: light dark; }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(night)} } }
/* An editor that shows the page says by these names whether it is dark, whatever the system is. */
@media screen {
  body:is(.vscode-light, .vscode-high-contrast-light) { ${variables(day)} color-scheme: light; }
  body:is(.vscode-dark, .vscode-high-contrast):not(.vscode-high-contrast-light) { ${variables(night)} color-scheme: dark; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.5rem; max-width: 84rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 'Segoe UI', 'Helvetica Neue', Roboto, 'Noto Sans', Arial, sans-serif;
  display: grid; grid-template-columns: minmax(0, 1fr); column-gap: 3rem; overflow-wrap: break-word;
}
h1, h2, h3, h4 { font-family: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif; line-height: 1.2; font-weight: 600; margin: 0; text-wrap: balance; }
h1 { font-size: 2.25rem; margin-bottom: 1.25rem; }
h2 { font-size: 1.65rem; margin: 3.5rem 0 .75rem; padding-top: .75rem; border-top: 3px solid var(--ink); }
h3 { font-size: 1.25rem; margin: 2.25rem 0 .35rem; }
h4 { font-size: 1.06rem; margin: 1.6rem 0 .25rem; }
.number { font-variant-numeric: tabular-nums; color: var(--soft); font-weight: 500; }
p { margin: .5rem 0; max-width: 44rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
.kicker, .label { font-size: .8rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 1.1rem 0 .3rem; }
.kicker { margin-top: 0; }
.about { color: var(--soft); }
.statement { border-left: 4px solid var(--partial); padding: .6rem 1rem; background: var(--shade); max-width: 48rem; }
dl { margin: .75rem 0; }
dd { margin: 0; }
dl.cover { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem 2rem; }
dl.cover dt, dl.facts dt { font-weight: 600; font-size: .85rem; color: var(--soft); }
dl.facts > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 1rem; padding: .3rem 0; border-top: 1px solid var(--line); }
nav { font-size: .9rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { margin: .1rem 0 .5rem .9rem; }
nav li { margin: .25rem 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
ul { list-style: none; margin: 0; padding: 0; }
.declarations > li, .points > li { padding: .45rem 0; border-top: 1px solid var(--line); }
.declarations p, .points p { margin: 0; }
.kind { color: var(--soft); font-size: .85rem; }
.declarations code { color: var(--soft); }
.place { font-size: .85rem; white-space: nowrap; }
.documentation { font-style: italic; }
dl.says { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin: .15rem 0 0; font-size: .92rem; }
dl.says div { max-width: 100%; }
dl.says dt { display: inline; color: var(--soft); }
dl.says dd { display: inline; }
.severity { font-size: .78rem; font-weight: 600; border: 1px solid currentColor; border-radius: .25rem; padding: .05rem .4rem; margin-right: .25rem; }
.severity.error, .severity.warning, .tone.open { color: var(--open); }
.severity.warning, .tone.partial { color: var(--partial); }
.severity.info, .severity.hint, .tone.aside { color: var(--aside); }
.tone.good { color: var(--good); }
.tone { display: inline-block; padding-left: 1.05em; text-indent: -1.05em; }
.sign { width: .72em; height: .72em; }
.state { font-weight: 600; margin: .1rem 0; }
.source { color: var(--soft); font-size: .85rem; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .92rem; min-width: 100%; }
caption { text-align: start; font-weight: 600; padding-bottom: .4rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .9rem .4rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; border-bottom: 2px solid var(--ink); font-size: .85rem; color: var(--soft); vertical-align: bottom; }
tbody th { font-weight: 500; min-width: 9rem; }
td { min-width: 4.5rem; }
tfoot th, tfoot td { font-weight: 600; border-top: 1px solid var(--ink); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
@media screen and (min-width: 72rem) {
  body { grid-template-columns: 17rem minmax(0, 1fr); }
  header, footer { grid-column: 1 / -1; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 3.5rem 0 2rem; }
}
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5b564f; } }
@media print {
  :root { font-size: 9.5pt; }
  body { display: block; padding: 0; max-width: none; line-height: 1.4; }
  .skip, footer { display: none; }
  h1 { font-size: 24pt; margin-top: 20mm; }
  h2 { font-size: 16pt; margin-top: 12mm; }
  .parts > h2, main > :first-child > h2 { break-before: page; margin-top: 0; }
  h3 { font-size: 12.5pt; margin-top: 7mm; }
  h4 { font-size: 10.5pt; margin-top: 4mm; }
  h2, h3, h4, .state, .about, .label, caption { break-after: avoid; }
  li, tr, .statement, dl.cover > div { break-inside: avoid; }
  nav ol ol { columns: 2; column-gap: 8mm; margin: 0 0 1mm 4mm; }
  nav li { margin: .15rem 0; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .scroll { overflow: visible; }
  table { font-size: 8.5pt; min-width: 0; width: 100%; }
  a { color: inherit; text-decoration: none; }
  p { max-width: none; orphans: 3; widows: 3; }
}`;
