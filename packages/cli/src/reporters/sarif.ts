import { messageOf, pageUrl, type Rule, type Severity } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { version } from '../version.ts';
import type { Reporter, Spot } from './reporter.ts';

/** SARIF 2.1.0, which code hosts show beside the lines of a change. */
export const sarif: Reporter = {
  format: 'sarif',
  write({ findings }, { wording }) {
    const rules = [...new Set(findings.map(({ finding }) => finding.rule))];
    const run = {
      tool: { driver: { name: 'dfes', semanticVersion: version, rules: rules.map(ruleEntry) } },
      columnKind: 'utf16CodeUnits',
      results: findings.map((located) => ({
        ruleId: located.finding.code,
        ruleIndex: rules.indexOf(located.finding.rule),
        level: levels[located.finding.severity],
        message: { text: messageOf(located.finding, wording) },
        locations: [location(located)],
        relatedLocations: located.related.map((other) => ({
          ...location(other),
          message: { text: inWords(other.message, wording) },
        })),
      })),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  },
};

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

function ruleEntry({ code, summary, clauses, basis }: Rule) {
  return {
    id: code,
    shortDescription: { text: summary },
    helpUri: pageUrl(code),
    properties: { clauses, basis },
  };
}

function location({ file, start, end }: Spot) {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}
