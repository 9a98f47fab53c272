/** What whoever asked for a file should know about it. */
export type Warning =
  /** No font of this machine has these letters. */
  | { readonly code: 'letters-missing'; readonly letters: readonly string[] }
  /** Lines that no font at hand can set are pictures in a document of text. */
  | { readonly code: 'lines-are-pictures' }
  /** The picture is so large that it was drawn only so many times its size. */
  | { readonly code: 'picture-reduced'; readonly zoom: number };

/** A warning in words. */
export function warningText(warning: Warning): string {
  switch (warning.code) {
    case 'letters-missing':
      return `No font on this machine has these letters, so they are missing: ${some(warning.letters)}. The Noto Sans fonts have them.`;
    case 'lines-are-pictures':
      return 'No font could be put into the file for scripts other than the Latin, so these lines are pictures: they can be read and printed, but not searched.';
    case 'picture-reduced':
      return `The picture is very large; it was written ${warning.zoom.toFixed(1)} times its size instead of twice.`;
  }
}

/** The first of many letters. */
export function some(letters: readonly string[]): string {
  return letters.slice(0, 12).join(' ');
}
