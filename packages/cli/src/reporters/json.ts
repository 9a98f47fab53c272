import { inWords } from '@dfes/wording';
import type { Reporter } from './reporter.ts';

/**
 * For programs. Lines and columns count from 1, columns in UTF-16 units as editors do, and the end is exclusive; files
 * are paths from the current folder with forward slashes.
 */
export const json: Reporter = {
  format: 'json',
  write({ findings }, { wording }) {
    const written = findings.map(({ file, start, end, finding }) => ({
      file,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      code: finding.code,
      severity: finding.severity,
      clause: finding.clause,
      basis: finding.basis,
      message: inWords(finding.message, wording),
    }));
    return `${JSON.stringify({ findings: written }, undefined, 2)}\n`;
  },
};
