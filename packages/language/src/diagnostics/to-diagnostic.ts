import { type Design, type Fragment, type Place, positionAt } from '@dfes/model';
import { type Finding, messageOf, pageUrl } from '@dfes/rules';
import { inWords, type Wording } from '@dfes/wording';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';

/** A finding as a language client shows it: with its code, the link to its page, its clause and basis. */
export function toDiagnostic(finding: Finding, fragment: Fragment, design: Design, wording: Wording): Diagnostic {
  return {
    range: rangeOf(finding.place, fragment),
    severity: severities[finding.severity],
    code: finding.code,
    codeDescription: { href: pageUrl(finding.code) },
    source: 'dfes',
    message: messageOf(finding, wording),
    relatedInformation: finding.related.flatMap(({ place, message }) => {
      const other = design.fragment(place.uri);
      return other
        ? [{ location: { uri: place.uri, range: rangeOf(place, other) }, message: inWords(message, wording) }]
        : [];
    }),
    ...(finding.code === 'unused-declaration' ? { tags: [1] } : {}),
  };
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

export function rangeOf({ start, end }: Pick<Place, 'start' | 'end'>, { lineStarts }: Fragment): Range {
  return { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
}
