/** Paragraphs of Markdown; those that are undefined are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** An author's words as they are, whatever signs are in them. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~]/gu, '\\$&').replace(/\s+/gu, ' ');
}
