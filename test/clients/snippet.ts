import { readFileSync } from 'node:fs';
import { inRoot } from '@dfes/workshop/paths.ts';

const page = readFileSync(inRoot('docs/editors.md'), 'utf8');

/** The configuration that the documentation gives under a heading: what is tested is what people copy. */
export function snippet(heading: string): string {
  const section = page.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`));
  const [, text] = /^```\w+\n(.*?)^```$/msu.exec(section ?? '') ?? [];
  if (text === undefined) throw new Error(`docs/editors.md has no snippet under “${heading}”.`);
  return text;
}
