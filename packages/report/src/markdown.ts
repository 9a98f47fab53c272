import { english, inWords, say, type Wording } from '@dfes/wording';
import type { Block, Cell, Declaration, Fact, Link, OpenPoint, Report, Section, Table } from './content/report.ts';
import { codeParts, headingOf, safeHref, sectionsOf, severityWords, signs } from './page.ts';

/** The report as Markdown that code hosts show well. */
export function toMarkdown(report: Report): string {
  const look: Look = { anchors: anchorsOf(report), wording: report.wording ?? english };
  const parts = [
    `# ${words(report.title)}`,
    `**${words(inWords(say`Clause report`, look.wording))}**`,
    factTable(report.facts),
    `> ${words(report.statement)}`,
    ...report.sections.flatMap((section) => sectionOf(section, 2, look)),
  ];
  return `${parts.join('\n\n')}\n`;
}

type Anchors = ReadonlyMap<string, string>;

/** What a section is written with. */
interface Look {
  readonly anchors: Anchors;
  readonly wording: Wording;
}

function sectionOf(section: Section, level: number, look: Look): readonly string[] {
  const { about, state, blocks, sections } = section;
  return [
    `${'#'.repeat(level)} ${words(headingOf(section))}`,
    ...(state ? [`**${signs[state.tone]} ${words(state.words)}**`] : []),
    ...(about === undefined ? [] : [`*${words(about)}*`]),
    ...blocks.flatMap((block) => blockOf(block, look)),
    ...sections.flatMap((part) => sectionOf(part, level + 1, look)),
  ];
}

function blockOf(block: Block, { anchors, wording }: Look): readonly string[] {
  switch (block.block) {
    case 'text':
      return [words(block.text)];
    case 'facts':
      return [block.facts.map(({ name, text }) => `- **${words(name)}**: ${words(text)}`).join('\n')];
    case 'declarations':
      return [`**${words(block.title)}**`, block.declarations.map(declaration).join('\n')];
    case 'open-points':
      return [`**${words(block.title)}**`, block.points.map((point) => openPoint(point, wording)).join('\n')];
    case 'table':
      return [`**${words(block.caption)}**`, table(block, anchors)];
  }
}

function factTable(facts: readonly Fact[]): string {
  const rows = facts.map(({ name, text }) => `| ${inTable(name)} | ${inTable(text)} |`);
  return ['| | |', '|---|---|', ...rows].join('\n');
}

function declaration({ kind, title, name, documentation, says, place }: Declaration): string {
  const head = `- ${words(kind)} **${words(title)}**${name === undefined ? '' : ` \`${name}\``} (${link(place)})`;
  const told = says.map((fact) => `${words(fact.name)}: ${words(fact.text)}`).join(' · ');
  return [head, ...(documentation === undefined ? [] : [words(documentation)]), ...(told === '' ? [] : [told])].join(
    '  \n  ',
  );
}

function openPoint({ severity, message, finding, restsOn, place }: OpenPoint, wording: Wording): string {
  return `- **${words(inWords(severityWords[severity], wording))}** ${words(message)}  \n  ${words(restsOn)} · ${link(finding)} · ${link(place)}`;
}

function table({ columns, rows, sums = [] }: Table, anchors: Anchors): string {
  const lines = [...rows, ...sums].map(({ head, cells }) => {
    return `| ${[head, ...cells].map((one) => cell(one, anchors)).join(' | ')} |`;
  });
  return [`| ${columns.map(inTable).join(' | ')} |`, `|${columns.map(() => '---|').join('')}`, ...lines].join('\n');
}

function cell({ text, tone, href, section }: Cell, anchors: Anchors): string {
  const target = section === undefined ? safeHref(href) : `#${anchors.get(section) ?? ''}`;
  const said = target === undefined ? inTable(text) : `[${inTable(text)}](${escapeTarget(target)})`;
  return tone === undefined ? said : `${signs[tone]} ${said}`;
}

function link({ text, href }: Link): string {
  const target = safeHref(href);
  return target === undefined ? words(text) : `[${words(text)}](${escapeTarget(target)})`;
}

/** The anchors that code hosts make of headings; those of equal headings are numbered. */
function anchorsOf(report: Report): Anchors {
  const count = new Map<string, number>();
  return new Map(
    sectionsOf(report).map((section) => {
      const slug = headingOf(section)
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
        .replace(/\s/gu, '-');
      const before = count.get(slug) ?? 0;
      count.set(slug, before + 1);
      return [section.id, before === 0 ? slug : `${slug}-${before}`];
    }),
  );
}

/** A text with its words of the language set apart, and nothing else in it that Markdown would take for its own. */
function words(text: string): string {
  return codeParts(text)
    .map((part) => (part.code ? `\`${part.text}\`` : escapeMarkdown(part.text)))
    .join('');
}

/** In a table a bar ends the cell, even in code. */
function inTable(text: string): string {
  return words(text).replace(/(?<!\\)\|/gu, '\\|');
}

/** What no document should hold, and what would turn the text around it. */
const control = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

function escapeMarkdown(text: string): string {
  return text
    .replace(control, ' ')
    .replace(/[\\`*_[\]<>#|~]/gu, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/u, '$1\\$2')
    .replace(/&(?=[#\w]+;)/gu, '&amp;');
}

function escapeTarget(target: string): string {
  return target.replace(/[\s()<>\\]/gu, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
}
