import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '@dfes/rules';
import { inRoot } from '../paths.ts';
import { type Case, readCase } from './case.ts';

/** The cases of one rule, which lie in a folder beside it. */
export interface RuleCases {
  readonly code: string;
  /** The part of the catalogue, which is the name of the folder. */
  readonly section: string;
  readonly cases: readonly Case[];
}

const folder = inRoot('packages/rules/src');
const suffix = '.cases';

/** The cases of every rule in the order of the catalogue, and folders of cases that belong to no rule. */
export function readCases(): { readonly byRule: readonly RuleCases[]; readonly stray: readonly string[] } {
  const found = new Map(
    sections().flatMap((section) =>
      readdirSync(path.join(folder, section))
        .filter((entry) => entry.endsWith(suffix))
        .map((entry) => [entry.slice(0, -suffix.length), section] as const),
    ),
  );
  const codes = new Set(rules.map((rule) => rule.code));
  return {
    byRule: rules.map(({ code }) => {
      const section = found.get(code);
      return { code, section: section ?? '', cases: section === undefined ? [] : casesIn(section, code) };
    }),
    stray: [...found.keys()].filter((code) => !codes.has(code)),
  };
}

function sections(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function casesIn(section: string, code: string): readonly Case[] {
  const inside = path.join(folder, section, code + suffix);
  return readdirSync(inside)
    .sort()
    .map((name) => readCase(code, name, readFileSync(path.join(inside, name), 'utf8')));
}
