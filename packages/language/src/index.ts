/** The language: text to design, findings to diagnostics, and every editor feature. */
export * from './fixes/index.ts';
export { readDocument } from './parse.ts';
export { longestText } from './reading/read.ts';
