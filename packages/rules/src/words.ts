import { type Node, titleOf } from '@dfes/model';
import { listing, type Said, say } from '@dfes/wording';

/** Words of the language as they are set apart in a sentence. */
export function coded(words: readonly string[]): readonly string[] {
  return words.map((word) => `\`${word}\``);
}

/** `a persona`, `an insight`. */
export function withArticle(kind: string): Said {
  return /^[aeiou]/u.test(kind) ? say`an ${kind}` : say`a ${kind}`;
}

/** `a persona`, `a persona or a segment`. */
export function anyOf(kinds: readonly string[]): Said {
  return listing(kinds.map(withArticle), 'or');
}

/** How messages and menus call a declaration: by its title in quotes. */
export function called(node: Node): Said {
  return quoted(titleOf(node));
}

/** An author's words, as they are quoted. */
export function quoted(text: string): Said {
  return say`“${text}”`;
}
