import { type Node, titleOf } from '@dfes/model';

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], last = 'and'): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Words of the language as they are set apart in a sentence. */
export function coded(words: readonly string[]): readonly string[] {
  return words.map((word) => `\`${word}\``);
}

/** `a persona`, `an insight`. */
export function withArticle(kind: string): string {
  return `${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind}`;
}

/** `a persona`, `a persona or a segment`. */
export function anyOf(kinds: readonly string[]): string {
  return listed(kinds.map(withArticle), 'or');
}

/** How messages and menus call a declaration: by its title in quotes. */
export function called(node: Node): string {
  return `“${titleOf(node)}”`;
}
