import type { Said } from '@dfes/wording';
import type { Node } from './node.ts';
import type { Place } from './place.ts';

/**
 * A change to a document, said in terms of the design; `language` turns it into text with the right indentation.
 * `${1:…}` in a text marks a place for the author to fill in, as in editor snippets.
 */
export type Edit =
  | { readonly edit: 'replace'; readonly place: Place; readonly text: string }
  /** Adds `label: value` inside the braces of `node`, which get written where it has none. */
  | { readonly edit: 'add-label'; readonly node: Node; readonly label: string; readonly value: string }
  /** Adds one more value to a list that the label holds already, or the label where it is absent. */
  | { readonly edit: 'add-value'; readonly node: Node; readonly label: string; readonly value: string }
  /** Removes a label with its values, `place` being that of the label's word. */
  | { readonly edit: 'remove-label'; readonly node: Node; readonly label: string; readonly place: Place }
  /**
   * Adds a declaration at the end of `into`, or before or after the top-level declaration that holds `before` or
   * `after`. The lines of `text` are indented by two spaces a level.
   */
  | {
      readonly edit: 'add-declaration';
      readonly into?: Node;
      readonly before?: Node;
      readonly after?: Node;
      readonly text: string;
    }
  | { readonly edit: 'remove-declaration'; readonly node: Node }
  /** Moves a declaration to the end of `into`, or behind the top-level declaration around it. */
  | { readonly edit: 'move-declaration'; readonly place: Place; readonly into?: Node }
  /** Puts a declaration into a new one, of which `head` is all that stands before the brace. */
  | { readonly edit: 'wrap-declaration'; readonly place: Place; readonly head: string }
  /** Removes a stretch of text, and its line where nothing else stands on it. */
  | { readonly edit: 'remove'; readonly place: Place }
  /** Adds a line of its own before the line in which `place` begins. */
  | { readonly edit: 'add-line'; readonly place: Place; readonly text: string };

/** One way out of a finding: what the author reads in the menu, and the edits that do it. */
export interface Fix {
  readonly title: Said;
  readonly edits: readonly Edit[];
  /** The one that most people will want. */
  readonly preferred?: boolean;
}
