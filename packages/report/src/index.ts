/** The clause report: a design and its findings to content, content to a document, one format a file. */
export { type ReportOptions, reportOf } from './content/compose.ts';
export type { LinkTo } from './content/context.ts';
export type * from './content/report.ts';
export { type ReportFormat, type ReportFormatName, reportFormats } from './formats.ts';
export { toHtml } from './html.ts';
export { toMarkdown } from './markdown.ts';
