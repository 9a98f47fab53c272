/** A design as plain immutable values: what can be said (schema), what was said (nodes), what it means together (design). */
export * from './coverage.ts';
export * from './design.ts';
export * from './edit.ts';
export * from './fragment.ts';
export * from './leverage.ts';
export * from './medium.ts';
export * from './named.ts';
export * from './nearest.ts';
export * from './node.ts';
export * from './place.ts';
export * from './project.ts';
export type { Argument, FieldOf, Form, Label, WordSet } from './schema/form.ts';
export * from './schema/index.ts';
export { commonLabels } from './schema/shared.ts';
export { wordsOf } from './schema/words.ts';
export * from './trace.ts';
export * from './trace-gaps.ts';
export * from './values.ts';
