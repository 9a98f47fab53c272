import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../paths.ts';
import { type SaidIn, saidIn } from './said-in.ts';

/** The texts of the whole project that are translated, each once and in the order of the alphabet. */
export function allTexts(): readonly string[] {
  const { texts } = inSources();
  return [...new Set(texts)].sort();
}

/** What all sources say. */
export function inSources(): SaidIn {
  const said = sources().map((file) => saidIn(file, readFileSync(file, 'utf8')));
  return { texts: said.flatMap(({ texts }) => texts), unreadable: said.flatMap(({ unreadable }) => unreadable) };
}

/** Every source of what is shipped. */
function sources(): readonly string[] {
  return readdirSync(inRoot('packages'))
    .filter((name) => name !== 'workshop')
    .flatMap((name) => {
      const folder = inRoot('packages', name, 'src');
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => path.join(folder, file));
    });
}
