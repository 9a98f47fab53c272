import { type Kind, type Node, titleOf } from '@dfes/model';

/** An author's text on one line: formats add none of their own meaning to its line ends. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `1 touchpoint`, `2 capabilities`. */
export function counted(count: number, noun: string): string {
  const plural = /[^aeou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count} ${count === 1 ? noun : plural}`;
}

/** A kind as a reader says it: `value proposition`. */
export function spokenKind(kind: Kind): string {
  return kind === 'co-creation' || kind === 'fail-point' ? kind : kind.replaceAll('-', ' ');
}

/** How a declaration is called among other words: by its title in quotes. */
export function called(node: Node): string {
  return `“${plain(titleOf(node))}”`;
}
