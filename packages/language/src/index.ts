/** The language: text to design, findings to diagnostics, and every editor feature. */
export { longestText, readDocument } from './parse.ts';
