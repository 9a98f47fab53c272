import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../examples/', import.meta.url);

/** The texts of all examples, by their path in the folder of examples. */
export const examples: readonly (readonly [string, string])[] = readdirSync(folder, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.dfes'))
  .toSorted()
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]);

/** The canonical text of the language. */
export const yamanoi = readFileSync(new URL('yamanoi/yamanoi.dfes', folder), 'utf8');
