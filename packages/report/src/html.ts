import { english, inWords, type Said, say, type Wording } from '@dfes/wording';
import type {
  Block,
  Cell,
  Declaration,
  Declarations,
  Fact,
  Link,
  OpenPoint,
  OpenPoints,
  Report,
  Row,
  Section,
  State,
  Table,
  Tone,
} from './content/report.ts';
import { css } from './html-style.ts';
import { codeParts, safeHref, severityWords } from './page.ts';

/** The report as one HTML file: it needs no script and nothing from elsewhere, and prints on A4. */
export function toHtml(report: Report): string {
  const { title, facts, statement, sections, wording = english } = report;
  const t = (said: Said) => escapeHtml(inWords(said, wording));
  return `<!DOCTYPE html>
<html lang="${wording.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="dfes">
<title>${t(say`${title} – clause report`)}</title>
<style>
${css}
</style>
</head>
<body>
<a class="skip" href="#content">${t(say`To the content`)}</a>
<header>
<p class="kicker">${t(say`Clause report`)}</p>
<h1 dir="auto">${escapeHtml(title)}</h1>
${factList(facts, 'cover')}
<p class="statement">${words(statement)}</p>
</header>
<nav aria-label="${t(say`Contents`)}">
<p class="label">${t(say`Contents`)}</p>
${contents(sections)}
</nav>
<main id="content">
${sections.map((section) => chapter(section, wording)).join('\n')}
</main>
<footer>
<p>${words(statement)}</p>
</footer>
</body>
</html>
`;
}

function contents(sections: readonly Section[]): string {
  const entries = sections.map(({ id, title, sections: inside }) => {
    const below = inside.length > 0 ? `\n<ol>${inside.map(entry).join('')}</ol>` : '';
    return `<li><a href="#${id}">${escapeHtml(title)}</a>${below}</li>`;
  });
  return `<ol>\n${entries.join('\n')}\n</ol>`;
}

function entry({ id, number, title }: Section): string {
  const shown = number === undefined ? '' : `<span class="number">${escapeHtml(number)}</span> `;
  return `<li><a href="#${id}">${shown}${escapeHtml(title)}</a></li>`;
}

/** A chapter is a landmark; what is inside it is not. */
function chapter(section: Section, wording: Wording): string {
  // A chapter of several parts begins on a page of its own.
  const name = section.sections.length > 0 ? ' class="parts"' : '';
  return `<section id="${section.id}"${name} aria-labelledby="${section.id}-title">\n${inside(section, 2, wording)}\n</section>`;
}

function inside(section: Section, level: number, wording: Wording): string {
  const { id, number, title, about, state, blocks, sections } = section;
  const shown = number === undefined ? '' : `<span class="number">${escapeHtml(number)}</span> `;
  return [
    `<h${level} id="${id}-title">${shown}${escapeHtml(title)}</h${level}>`,
    ...(state ? [`<p class="state">${stateOf(state)}</p>`] : []),
    ...(about === undefined ? [] : [`<p class="about">${words(about)}</p>`]),
    ...blocks.map((block, index) => blockOf(block, `${id}-block-${index + 1}`, wording)),
    ...sections.map(
      (part) => `<section id="${part.id}" class="level-${level + 1}">\n${inside(part, level + 1, wording)}\n</section>`,
    ),
  ].join('\n');
}

function blockOf(block: Block, id: string, wording: Wording): string {
  switch (block.block) {
    case 'text':
      return `<p>${words(block.text)}</p>`;
    case 'facts':
      return factList(block.facts, 'facts');
    case 'declarations':
      return declarations(block, id);
    case 'open-points':
      return openPoints(block, id, wording);
    case 'table':
      return table(block, id);
  }
}

function factList(facts: readonly Fact[], name: string): string {
  const entries = facts.map(
    (fact) => `<div><dt>${escapeHtml(fact.name)}</dt><dd dir="auto">${words(fact.text)}</dd></div>`,
  );
  return `<dl class="${name}">\n${entries.join('\n')}\n</dl>`;
}

function declarations({ title, declarations: list }: Declarations, id: string): string {
  return `<p class="label" id="${id}">${escapeHtml(title)}</p>
<ul class="declarations" aria-labelledby="${id}">
${list.map(declaration).join('\n')}
</ul>`;
}

function declaration({ kind, title, name, documentation, says, place }: Declaration): string {
  const told = says.map(
    (fact) => `<div><dt>${escapeHtml(fact.name)}</dt> <dd dir="auto">${words(fact.text)}</dd></div>`,
  );
  return [
    `<li><p class="head"><span class="kind">${escapeHtml(kind)}</span> <strong dir="auto">${escapeHtml(title)}</strong>`,
    name === undefined ? '' : ` <code>${escapeHtml(name)}</code>`,
    ` ${link(place, 'place')}</p>`,
    documentation === undefined ? '' : `<p class="documentation" dir="auto">${escapeHtml(documentation)}</p>`,
    told.length > 0 ? `<dl class="says">${told.join('')}</dl>` : '',
    '</li>',
  ].join('');
}

function openPoints({ title, points }: OpenPoints, id: string, wording: Wording): string {
  return `<p class="label" id="${id}">${escapeHtml(title)}</p>
<ul class="points" aria-labelledby="${id}">
${points.map((point) => openPoint(point, wording)).join('\n')}
</ul>`;
}

function openPoint({ severity, message, finding, restsOn, place }: OpenPoint, wording: Wording): string {
  return [
    `<li><p><span class="severity ${severity}">${escapeHtml(inWords(severityWords[severity], wording))}</span> <span dir="auto">${words(message)}</span></p>`,
    `<p class="source">${escapeHtml(restsOn)} · ${link(finding, '')} · ${link(place, 'place')}</p></li>`,
  ].join('');
}

/** A table that scrolls by itself where the page is narrow. */
function table({ caption, columns, rows, sums }: Table, id: string): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const foot = sums && sums.length > 0 ? `<tfoot>\n${sums.map(rowOf).join('\n')}\n</tfoot>` : '';
  return `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map(rowOf).join('\n')}
</tbody>
${foot}</table>
</div>`;
}

function rowOf({ head, cells }: Row): string {
  return `<tr><th scope="row" dir="auto">${cell(head)}</th>${cells.map((one) => `<td dir="auto">${cell(one)}</td>`).join('')}</tr>`;
}

function cell({ text, tone, href, section }: Cell): string {
  const target = section === undefined ? safeHref(href) : `#${section}`;
  const said = target === undefined ? words(text) : `<a href="${escapeHtml(target)}">${words(text)}</a>`;
  return tone === undefined ? said : stateOf({ words: text, tone });
}

const ring = '<circle cx="5" cy="5" r="4" fill="none" stroke="currentColor"/>';

function stateOf({ words: said, tone }: State): string {
  return `<span class="tone ${tone}">${drawn[tone]}\u00a0${words(said)}</span>`;
}

/** The signs as drawings: fonts have them in many sizes. */
const drawn: Readonly<Record<Tone, string>> = {
  good: sign('<circle cx="5" cy="5" r="4.5" fill="currentColor"/>'),
  partial: sign(`${ring}<path d="M5 .5a4.5 4.5 0 0 0 0 9z" fill="currentColor"/>`),
  open: sign(ring),
  aside: sign('<path d="M1 5h8" stroke="currentColor"/>'),
};

function sign(shape: string): string {
  return `<svg class="sign" viewBox="0 0 10 10" aria-hidden="true">${shape}</svg>`;
}

function link({ text, href }: Link, name: string): string {
  const target = safeHref(href);
  const attribute = name === '' ? '' : ` class="${name}"`;
  return target === undefined
    ? `<span${attribute}>${escapeHtml(text)}</span>`
    : `<a${attribute} href="${escapeHtml(target)}">${escapeHtml(text)}</a>`;
}

/** A text with its words of the language set apart. */
function words(text: string): string {
  return codeParts(text)
    .map((part) => (part.code ? `<code>${escapeHtml(part.text)}</code>` : escapeHtml(part.text)))
    .join('');
}

const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML can't hold as text, and what would turn the text around it. */
const impossible = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text as character data or as an attribute's value: it can become nothing else. */
function escapeHtml(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"']/gu, (sign) => special[sign] ?? '');
}
