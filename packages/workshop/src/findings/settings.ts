import { readFileSync } from 'node:fs';
import { bases, pageUrl, type Rule, rules, severityWords } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { inRoot } from '../paths.ts';
import { severityText } from './describe.ts';

const explanations: Readonly<Record<(typeof severityWords)[number], string>> = {
  error: 'Shown as an error.',
  warning: 'Shown as a warning.',
  info: 'Shown as information.',
  hint: 'Shown as a hint.',
  off: 'Not shown.',
  on: 'Shown with its own severity, though it is off by default.',
};

/** The JSON schema of `dfes.json`. */
export function dfesSchema(): string {
  return json({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'dfes.json',
    description: 'Makes a folder a project of its own, and says how severe each finding is there.',
    type: 'object',
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        description: 'How severe each finding is, by its code.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.code, severityProperty(rule)])),
      },
    },
  });
}

function severityProperty(rule: Rule): object {
  const clauses = rule.clauses.length > 0 ? `${rule.clauses.join(', ')}, ` : '';
  const basis = `${clauses}${inWords(bases[rule.basis].name)}; ${severityText(rule)}`;
  return {
    markdownDescription: `${rule.summary} (${basis}) [More](${pageUrl(rule.code)})`,
    enum: severityWords,
    enumDescriptions: severityWords.map((word) => explanations[word]),
  };
}

const manifest = 'package.json';
const setting = 'dfes.rules';

/** The extension's manifest, in which the setting for severities knows the code of every finding. */
export function manifestWithFindings(): string {
  const current = JSON.parse(readFileSync(inRoot(manifest), 'utf8'));
  const { properties } = current.contributes.configuration;
  properties[setting].propertyNames = { enum: rules.map(({ code }) => code) };
  return json(current);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
