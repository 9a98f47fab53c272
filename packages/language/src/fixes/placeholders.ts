/** A place for the author to fill in, with what stands there until then: `${1:a reason}`. */
const placeholder = /\$\{(\d+):([^}]*)\}/gu;

/** The text with what its placeholders suggest, for outputs that can't ask. */
export function withDefaults(text: string): string {
  return text.replace(placeholder, '$2');
}

export function hasPlaceholders(text: string): boolean {
  return text.search(placeholder) >= 0;
}

/** The text as an editor's snippet: what is no placeholder is protected from being taken for one. */
export function asSnippet(text: string): string {
  let snippet = '';
  let at = 0;
  for (const match of text.matchAll(placeholder)) {
    snippet += protect(text.slice(at, match.index));
    snippet += `\${${match[1]}:${protect(match[2] ?? '')}}`;
    at = match.index + match[0].length;
  }
  return snippet + protect(text.slice(at));
}

function protect(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
