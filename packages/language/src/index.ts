/** The language: text to design, findings to diagnostics, and every editor feature. */
export * from './fixes/index.ts';
export { outlineOf } from './lsp/document-symbols.ts';
export { format } from './lsp/formatting/format.ts';
export { readDocument } from './parse.ts';
export { longestText } from './reading/read.ts';
export { type Config, type ConfigProblem, readConfig } from './workspace/config.ts';
export { decode, type Files, type FileText, noFiles } from './workspace/files.ts';
export { type OpenedDesigns, openDesigns, type Sources } from './workspace/open-designs.ts';
export { configName, type OpenProject, Projects } from './workspace/projects.ts';
