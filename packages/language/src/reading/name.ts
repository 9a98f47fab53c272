const name = /^[\p{L}_][\p{L}\p{M}\p{N}\p{Join_Control}_]*(?:-[\p{L}\p{M}\p{N}\p{Join_Control}_]+)*$/u;

/** Whether a text can be the name of a declaration. */
export function isName(text: string): boolean {
  return name.test(text);
}
