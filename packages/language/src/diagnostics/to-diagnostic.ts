import { type Design, type Fragment, type Place, positionAt } from '@dfes/model';
import { type Basis, type Finding, pageUrl } from '@dfes/rules';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';

/** A finding as a language client shows it: with its code, the link to its page, its clause and basis. */
export function toDiagnostic(finding: Finding, fragment: Fragment, design: Design): Diagnostic {
  return {
    range: rangeOf(finding.place, fragment),
    severity: severities[finding.severity],
    code: finding.code,
    codeDescription: { href: pageUrl(finding.code) },
    source: 'dfes',
    message: messageOf(finding),
    relatedInformation: finding.related.flatMap(({ place, message }) => {
      const other = design.fragment(place.uri);
      return other ? [{ location: { uri: place.uri, range: rangeOf(place, other) }, message }] : [];
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

const bases: Readonly<Record<Basis, string>> = {
  language: 'language',
  clause: 'clause',
  reading: 'our reading',
  heuristic: 'heuristic',
};

/** The message with what it rests on: `… (5.5.3, our reading)`. Findings about the language itself rest on nothing else. */
export function messageOf(finding: Finding): string {
  if (finding.clause === '') return finding.message;
  return `${finding.message} (${finding.clause}, ${bases[finding.basis]})`;
}

export function rangeOf(place: Place, fragment: Fragment): Range {
  return { start: positionAt(fragment.lineStarts, place.start), end: positionAt(fragment.lineStarts, place.end) };
}
