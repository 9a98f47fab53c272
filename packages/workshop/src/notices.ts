import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { inRoot } from './paths.ts';
import { UsageError } from './process.ts';

/** What the file is called, at the top of each package. */
export const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** Licences that ask for no more than their own text beside the copy. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]);

/** Somebody else's package of which a bundle holds a part. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says, an SPDX expression. */
  readonly licence: string;
  /** What its licence files say. */
  readonly texts: readonly string[];
}

/** The packages of which bundles hold a part, by name; of what was left out as unused, nothing is told. */
export function bundledPackages(metafiles: readonly Metafile[]): readonly BundledPackage[] {
  const folders = metafiles
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? packageFolder(file) : []));
  const packages = [...new Set(folders)].map((folder) => readPackage(inRoot(folder)));
  const byName = new Map(packages.map((found) => [`${found.name} ${found.version}`, found]));
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The innermost package in whose folder a file lies; none for the project's own files. */
export function packageFolder(file: string): readonly string[] {
  const [, folder] = /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(file) ?? [];
  return folder === undefined ? [] : [folder];
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/iu.test(file));
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, version, ...completed(license, typeof author === 'object' ? author?.name : author, texts) };
}

/** Some packages leave out the licence's name, others its text. Of the MIT licence either can be told from the other. */
export function completed(
  licence: string | undefined,
  author: string | undefined,
  texts: readonly string[],
): Pick<BundledPackage, 'licence' | 'texts'> {
  if (licence === undefined && texts.some(isMit)) return { licence: 'MIT', texts };
  if (licence === 'MIT' && author && texts.length === 0) return { licence, texts: [mit(author)] };
  return { licence: licence ?? 'none', texts };
}

/** This project's own licence is the MIT licence, too. */
const own = readFileSync(inRoot('LICENSE'), 'utf8').trim();

function mit(author: string): string {
  return own.replace(/^Copyright.*$/mu, `Copyright (c) ${author}`);
}

function isMit(text: string): boolean {
  const grant = own.slice(own.indexOf('Permission is hereby granted'));
  return words(text).includes(words(grant));
}

function words(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** The text that goes with a package: what it bundles, and the licence of each. Fails on a licence that is not allowed. */
export function thirdPartyNotices(packages: readonly BundledPackage[]): string {
  const wrong = packages.flatMap((bundled) => objection(bundled) ?? []);
  if (wrong.length > 0) throw new UsageError(`Not everything may be bundled:\n${wrong.join('\n')}`);
  const line = '-'.repeat(80);
  const notices = packages.map(({ name, version, licence, texts }) =>
    [line, `${name} ${version} (${licence})`, line, ...texts].join('\n\n'),
  );
  return `${['This package bundles parts of the following packages, each under its own licence.', ...notices].join('\n\n')}\n`;
}

/** Why a package may not be bundled; nothing where it may. */
export function objection({ name, licence, texts }: BundledPackage): string | undefined {
  if (!isAllowed(licence)) return `  ${name}: its licence, ${licence}, is none of ${[...allowed].join(', ')}.`;
  if (texts.length === 0) return `  ${name}: it has no licence file that could go along.`;
  return undefined;
}

/** Of alternatives one is enough; of licences that hold together all have to be allowed. Nothing says both so far. */
function isAllowed(licence: string): boolean {
  const words = licence.replace(/^\((.*)\)$/u, '$1');
  return words.split(' OR ').some((one) => allowed.has(one)) || words.split(' AND ').every((one) => allowed.has(one));
}
