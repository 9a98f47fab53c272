import { messageOf, type Severity } from '@dfes/rules';
import { counted, inWords, type Said, say, type Wording } from '@dfes/wording';
import { excerpt } from './excerpt.ts';
import type { Located, Report, Reporter } from './reporter.ts';
import { harmless, type Style, styleFor } from './style.ts';

/** For people: every finding with the line that it is about, and at the end how many there are. */
export const human: Reporter = {
  format: 'human',
  write(report, { colour, wording }) {
    const style = styleFor(colour);
    return `${[...report.findings.map((finding) => entry(finding, style, wording)), summary(report, style, wording)].join('\n\n')}\n`;
  },
};

function entry(located: Located, style: Style, wording: Wording): string {
  const { file, start, finding, related } = located;
  const place = style.bold(harmless(`${file}:${start.line + 1}:${start.character + 1}`));
  const others = related.map(
    (other) =>
      `  ${style.faint(harmless(`${other.file}:${other.start.line + 1}:${other.start.character + 1}`))} ${harmless(inWords(other.message, wording))}`,
  );
  return [
    `${place}  ${severityStyle(finding.severity, style)(finding.severity)}  ${finding.code}`,
    `  ${harmless(messageOf(finding, wording))}`,
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

function summary({ findings, documents }: Report, style: Style, wording: Wording): string {
  const looked = counted(documents, say`${documents} file`, say`${documents} files`);
  if (findings.length === 0) return style.green(inWords(say`No findings in ${looked}.`, wording));
  const parts = severities.flatMap((severity) => {
    const count = findings.filter(({ finding }) => finding.severity === severity).length;
    return count > 0 ? [severityStyle(severity, style)(inWords(severityCounts[severity](count), wording))] : [];
  });
  const all = counted(
    findings.length,
    say`${findings.length} finding in ${looked}:`,
    say`${findings.length} findings in ${looked}:`,
  );
  return `${style.bold(inWords(all, wording))} ${parts.join(', ')}.`;
}

const severityCounts: Readonly<Record<Severity, (count: number) => Said>> = {
  error: (count) => counted(count, say`${count} error`, say`${count} errors`),
  warning: (count) => counted(count, say`${count} warning`, say`${count} warnings`),
  info: (count) => counted(count, say`${count} info`, say`${count} infos`),
  hint: (count) => counted(count, say`${count} hint`, say`${count} hints`),
};
