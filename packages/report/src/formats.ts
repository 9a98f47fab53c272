import type { Report } from './content/report.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';

/** One way of writing a report down. */
export interface ReportFormat {
  readonly name: string;
  /** How files of this format are called. */
  readonly extension: string;
  readonly write: (report: Report) => string;
}

export const reportFormats = [
  { name: 'html', extension: 'html', write: toHtml },
  { name: 'markdown', extension: 'md', write: toMarkdown },
] as const satisfies readonly ReportFormat[];

export type ReportFormatName = (typeof reportFormats)[number]['name'];
