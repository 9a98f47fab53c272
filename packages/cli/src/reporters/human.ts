import { messageOf, type Severity } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { excerpt } from './excerpt.ts';
import type { Located, Report, Reporter } from './reporter.ts';
import { harmless, type Style, styleFor } from './style.ts';

/** For people: every finding with the line that it is about, and at the end how many there are. */
export const human: Reporter = {
  format: 'human',
  write(report, { colour }) {
    const style = styleFor(colour);
    return `${[...report.findings.map((finding) => entry(finding, style)), summary(report, style)].join('\n\n')}\n`;
  },
};

function entry(located: Located, style: Style): string {
  const { file, start, finding, related } = located;
  const place = style.bold(harmless(`${file}:${start.line + 1}:${start.character + 1}`));
  const others = related.map(
    (other) =>
      `  ${style.faint(harmless(`${other.file}:${other.start.line + 1}:${other.start.character + 1}`))} ${harmless(inWords(other.message))}`,
  );
  return [
    `${place}  ${severityStyle(finding.severity, style)(finding.severity)}  ${finding.code}`,
    `  ${harmless(messageOf(finding))}`,
    '',
    excerpt(located, style),
    ...others,
  ].join('\n');
}

function severityStyle(severity: Severity, style: Style): (text: string) => string {
  switch (severity) {
    case 'error':
      return style.red;
    case 'warning':
      return style.yellow;
    case 'info':
      return style.blue;
    case 'hint':
      return style.faint;
  }
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

function summary({ findings, documents }: Report, style: Style): string {
  const looked = counted(documents, 'file');
  if (findings.length === 0) return style.green(`No findings in ${looked}.`);
  const parts = severities.flatMap((severity) => {
    const count = findings.filter(({ finding }) => finding.severity === severity).length;
    return count > 0 ? [severityStyle(severity, style)(counted(count, severity))] : [];
  });
  return `${style.bold(`${counted(findings.length, 'finding')} in ${looked}:`)} ${parts.join(', ')}.`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
