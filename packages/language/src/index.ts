/** The language: text to design, findings to diagnostics, and every editor feature. */
export * from './fixes/index.ts';
export { longestText, readDocument } from './parse.ts';
