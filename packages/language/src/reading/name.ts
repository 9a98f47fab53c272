const name = /^[\p{L}_][\p{L}\p{M}\p{N}_\u200C\u200D]*(?:-[\p{L}\p{M}\p{N}_\u200C\u200D]+)*$/u;

/** Whether a text can be the name of a declaration. */
export function isName(text: string): boolean {
  return name.test(text);
}
