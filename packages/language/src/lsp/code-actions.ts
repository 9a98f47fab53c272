import type { Edit, Fix } from '@dfes/model';
import type { Finding } from '@dfes/rules';
import { inWords, say } from '@dfes/wording';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver';
import { rangeOf, toDiagnostic } from '../diagnostics/to-diagnostic.ts';
import { hasPlaceholders, type TextChange } from '../fixes/index.ts';
import type { DfesServices } from '../module.ts';
import { isIgnorable } from './ignorable.ts';
import { changesOfEdits } from './refactoring/edits.ts';
import { refactorings } from './refactoring/refactorings.ts';
import { findingsOf, offsetAt, type View, viewOf } from './view.ts';
import { type EditSettings, withNewFile, workspaceEdit } from './workspace-edit.ts';

/** The kind of action that mends every slip of a file at once; editors can run it on saving. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.dfes`;

export const codeActionKinds: readonly string[] = [
  ...new Set([CodeActionKind.QuickFix, fixAllKind, ...refactorings.map(({ kind }) => kind)]),
];

export interface ActionRequest {
  readonly range: Range;
  readonly diagnostics: readonly Diagnostic[];
  /** The kinds that are asked for; undefined for all. */
  readonly only?: readonly string[];
}

/** Ways out of the findings under the cursor, and other ways to say what stands there. */
export const codeActions = ({ shared }: DfesServices): CodeActionProvider => ({
  getCodeActions: async (document, { range, context }) => {
    const view = viewOf(shared, document);
    const settings: EditSettings = {
      snippets: shared.lsp.Client.abilities.snippetEdits,
      createsFiles: shared.lsp.Client.abilities.createsFiles,
      versionOf: (uri) => shared.workspace.TextDocuments.get(uri)?.version,
    };
    const { diagnostics, only } = context;
    return view && actionsFor(view, { range, diagnostics, ...(only ? { only } : {}) }, settings);
  },
});

export function actionsFor(view: View, request: ActionRequest, settings: EditSettings): CodeAction[] {
  const asked = (kind: string) =>
    request.only === undefined || request.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const findings = findingsOf(view);
  const actions: CodeAction[] = [];
  if (asked(CodeActionKind.QuickFix)) {
    const here = findingsIn(view, findings, request.range);
    for (const finding of here) actions.push(...fixActions(view, finding, request, settings));
    for (const code of new Set(here.map((finding) => finding.code))) {
      actions.push(...fixAllOf(view, code, findings, settings));
    }
    for (const finding of here) actions.push(...ignoreActions(view, finding, request, settings));
  }
  // Not offered among the others unless it is asked for: it is about the file, not about the place.
  const askedOfFile = (kind: string) => request.only !== undefined && asked(kind);
  if (askedOfFile(fixAllKind)) actions.push(...mendAll(view, findings, settings));
  for (const { kind, offers } of refactorings) {
    if (!(kind.startsWith(CodeActionKind.Source) ? askedOfFile(kind) : asked(kind))) continue;
    const place = { start: offsetAt(view, request.range.start), end: offsetAt(view, request.range.end) };
    for (const { title, changes, creates } of offers(view, place)) {
      if (creates && !settings.createsFiles) continue;
      const edit = workspaceEdit(view, changes, settings);
      actions.push({ title: inWords(title, view.wording), kind, edit: creates ? withNewFile(edit, creates) : edit });
    }
  }
  return actions;
}

function findingsIn(view: View, findings: readonly Finding[], range: Range): readonly Finding[] {
  const start = offsetAt(view, range.start);
  const end = offsetAt(view, range.end);
  return findings.filter(({ place }) => place.start <= end && start <= place.end);
}

function fixActions(view: View, finding: Finding, request: ActionRequest, settings: EditSettings): CodeAction[] {
  return finding.fixes().flatMap((fix): CodeAction[] => {
    const changes = changesOfFixes(view, [fix]);
    if (changes.length === 0) return [];
    return [
      {
        title: inWords(fix.title, view.wording),
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnosticsOf(view, finding, request),
        edit: workspaceEdit(view, changes, settings),
        ...(fix.preferred ? { isPreferred: true } : {}),
      },
    ];
  });
}

/** All findings of one code in the file by their preferred fixes, where there are several. */
function fixAllOf(view: View, code: string, findings: readonly Finding[], settings: EditSettings): CodeAction[] {
  const fixes = compatible(
    view,
    findings.filter((finding) => finding.code === code).flatMap((finding) => preferredFix(finding) ?? []),
  );
  if (fixes.length < 2) return [];
  const edit = workspaceEdit(view, changesOfFixes(view, fixes), settings);
  return [
    {
      title: inWords(say`Fix all ${fixes.length} of “${code}” in this file`, view.wording),
      kind: CodeActionKind.QuickFix,
      edit,
    },
  ];
}

/** Everything in the file that can't be read, as far as the mend needs no word from the author. */
function mendAll(view: View, findings: readonly Finding[], settings: EditSettings): CodeAction[] {
  const slips = findings.filter(({ basis, severity }) => basis === 'language' && severity === 'error');
  const plain = slips.flatMap((finding) => preferredFix(finding) ?? []).filter((fix) => !leavesOpen(view, fix));
  const fixes = compatible(view, plain);
  if (fixes.length === 0) return [];
  const edit = workspaceEdit(view, changesOfFixes(view, fixes), settings);
  return [{ title: inWords(say`Mend everything that can’t be read`, view.wording), kind: fixAllKind, edit }];
}

/** Silences a finding at its place, with a comment that says why. */
function ignoreActions(view: View, finding: Finding, request: ActionRequest, settings: EditSettings): CodeAction[] {
  const { code, place, severity } = finding;
  if (!isIgnorable(code, severity)) return [];
  const edit: Edit = { edit: 'add-line', place, text: `// dfes-ignore ${code}: \${1:reason}` };
  return [
    {
      title: inWords(say`Ignore “${code}” here, for a reason`, view.wording),
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnosticsOf(view, finding, request),
      edit: workspaceEdit(view, changesOfEdits(view, [edit]), settings),
    },
  ];
}

function preferredFix(finding: Finding): Fix | undefined {
  return finding.fixes().find((fix) => fix.preferred);
}

function leavesOpen(view: View, fix: Fix): boolean {
  return changesOfFixes(view, [fix]).some(({ text, literal }) => !literal && hasPlaceholders(text));
}

/** Those of the fixes that can be applied together: of two that change the same words the first. */
function compatible(view: View, fixes: readonly Fix[]): readonly Fix[] {
  const taken: TextChange[] = [];
  return fixes.filter((fix) => {
    const changes = changesOfFixes(view, [fix]);
    if (changes.length === 0 || changes.some((change) => taken.some((other) => collide(change, other)))) return false;
    taken.push(...changes);
    return true;
  });
}

function collide(a: TextChange, b: TextChange): boolean {
  if (a.place.uri !== b.place.uri) return false;
  const same = a.place.start === b.place.start && a.place.end === b.place.end;
  return (same && a.text === b.text) || (a.place.start < b.place.end && b.place.start < a.place.end);
}

function changesOfFixes(view: View, fixes: readonly Fix[]): readonly TextChange[] {
  return changesOfEdits(
    view,
    fixes.flatMap((fix) => fix.edits),
  );
}

/** The diagnostics that the client shows for a finding, so that it can tell which ones an action answers. */
function diagnosticsOf(view: View, finding: Finding, { diagnostics }: ActionRequest): Diagnostic[] {
  const { start, end } = rangeOf(finding.place, view.fragment);
  const same = diagnostics.filter(
    ({ code, range }) =>
      code === finding.code &&
      range.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
  return same.length > 0 ? same : [toDiagnostic(finding, view.fragment, view.design, view.wording)];
}
