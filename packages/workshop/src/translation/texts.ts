import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kindNames, kinds, labelsOf, wordsOf } from '@dfes/model';
import { elements, principles, terms } from '@dfes/standard';
import { inRoot } from '../paths.ts';
import { type SaidIn, saidIn } from './said-in.ts';

/** The texts of the whole project that are translated, each once and in the order of the alphabet. */
export function allTexts(): readonly string[] {
  const { texts } = inSources();
  return [...new Set([...texts, ...inTables()])].sort();
}

/** What the tables of the language and of the standard explain: they are data in English, looked up by `known`. */
function inTables(): readonly string[] {
  const labels = kindNames.flatMap((kind) => [...labelsOf(kind)].map(([, label]) => label));
  const forms = labels.flatMap(({ value, argument }) => (argument ? [value, argument] : [value]));
  const explained = [terms, principles, elements].flatMap((table) => Object.values(table));
  return [
    ...kindNames.map((kind) => kinds[kind].doc),
    ...labels.map(({ doc }) => doc),
    ...forms.flatMap((form) => Object.values(wordsOf(form))),
    ...explained.map(({ explanation }) => explanation),
  ];
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
