import { pagePath, rules } from '@dfes/rules';
import type { Generated } from '../generators.ts';
import { readCases } from './cases.ts';
import { indexPage } from './index-page.ts';
import { pageOf } from './page.ts';
import { dfesSchema, manifestWithFindings } from './settings.ts';

const { byRule } = readCases();

/** Everything that is written from the rules and their cases: pages, their index, the schema and the setting for severities. */
export const generatedFromFindings: readonly Generated[] = [
  ...rules.map((rule) => ({
    path: pagePath(rule.code),
    content: () =>
      pageOf(rule, byRule.find(({ code }) => code === rule.code) ?? { code: rule.code, section: '', cases: [] }),
  })),
  { path: 'docs/findings/README.md', content: () => indexPage(rules, byRule) },
  { path: 'schemas/dfes.schema.json', content: dfesSchema },
  { path: 'package.json', content: manifestWithFindings },
];
