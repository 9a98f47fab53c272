/** From the edits of a fix, said in terms of the design, to changes of the text. */
export { applyChanges, changesOf } from './changes.ts';
export { behindComment, startWithComments } from './layout.ts';
export { asSnippet, hasPlaceholders, withDefaults } from './placeholders.ts';
export { labelWithValues, removal as removalOf } from './removal.ts';
export { insertion, type Source, type TextChange } from './source.ts';
