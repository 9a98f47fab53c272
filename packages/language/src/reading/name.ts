const name = /^[\p{L}_][\p{L}\p{M}\p{N}\p{Join_Control}_]*(?:-[\p{L}\p{M}\p{N}\p{Join_Control}_]+)*$/u;

/** Whether a text can be the name of a declaration. */
export function isName(text: string): boolean {
  return name.test(text);
}

/**
 * Matches a title; its groups are the words of which a name is made: the first three, up to a comma or the like. Editors
 * read it as well (see completion/snippet.ts), so that it has to stay a plain expression.
 */
export const nameInTitle = String.raw`^[^\p{L}]*(W)(?:[\s-]+(W))?(?:[\s-]+(W))?.*$`.replaceAll(
  'W',
  String.raw`[\p{L}\p{M}\p{N}]+`,
);

/** A name made of the first words of a title: capitalised and joined. */
export function nameFromTitle(title: string): string {
  const words = new RegExp(nameInTitle, 'su').exec(title.normalize('NFC'))?.slice(1) ?? ['Name'];
  return words.map((word = '') => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
