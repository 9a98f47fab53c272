/** From the edits of a fix, said in terms of the design, to changes of the text. */
export { applyChanges, changesOf } from './changes.ts';
export { asSnippet, hasPlaceholders, withDefaults } from './placeholders.ts';
export { labelWithValues } from './removal.ts';
export type { Source, TextChange } from './source.ts';
