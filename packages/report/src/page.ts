import { type Said, say } from '@dfes/wording';
import type { OpenPoint, Report, Section, Tone } from './content/report.ts';

/** What the formats have in common. */

/** A sign for each tone, so that no meaning hangs on a colour; a page draws them. */
export const signs: Readonly<Record<Tone, string>> = { good: '●', partial: '◐', open: '○', aside: '–' };

/** How grave an open point is. */
export const severityWords: Readonly<Record<OpenPoint['severity'], Said>> = {
  error: say`Error`,
  warning: say`Warning`,
  info: say`Note`,
  hint: say`Hint`,
};

/** Names and titles as headings: `5.4.2 Defining a design challenge`. */
export function headingOf({ number, title }: Section): string {
  return number === undefined ? title : `${number} ${title}`;
}

/** Every section of a report, those inside others after them. */
export function sectionsOf({ sections }: Pick<Report, 'sections'>): readonly Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section)]);
}

const schemes: ReadonlySet<string> = new Set(['https', 'http', 'file', 'command']);

/** Where a cell or a place leads; undefined where that is nowhere that a document may lead to. */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/iu.exec(href)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase()) ? href : undefined;
}

/** The parts of a text: words in backticks, which stand for words of the language, and all others. */
export function codeParts(text: string): readonly { readonly code: boolean; readonly text: string }[] {
  return text
    .split(/(`[^`\n]+`)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const code = part.length > 2 && part.startsWith('`') && part.endsWith('`');
      return { code, text: code ? part.slice(1, -1) : part };
    });
}
