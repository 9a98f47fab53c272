/** Blueprints as files for other programs: plain text from the blueprint itself, the rest with a library each. */
export * from './format.ts';
export { formats } from './formats.ts';
export { type Warning, warningText } from './warning.ts';
