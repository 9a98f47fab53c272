import { positionAt } from '@dfes/model';
import { checkEach, type Finding } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { DocumentState } from 'langium';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { DfesSharedServices } from '../module.ts';
import type { Config } from '../workspace/config.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** How many documents get new findings before others have their turn: the next edit, or somebody who asks something. */
const atOnce = 25;

/**
 * Sends findings to the client: those of every document whose findings have changed, wherever the change behind them
 * was made; first those of the document that has been edited, then those of the others that are open. Most edits change
 * the findings of few documents. A new name for what all refer to changes those of all: they follow little by little.
 *
 * A document's list of findings stays the same object while nothing about it changes, so that telling which have changed
 * costs no comparison.
 */
export class DiagnosticsPublisher {
  private readonly shared: DfesSharedServices;
  private readonly sent = new Map<string, readonly Finding[]>();
  private sentConfigs: ReadonlyMap<string, Config> = new Map();
  /** The documents that have still to be looked at, in this order. */
  private pending = new Set<string>();
  private next: ReturnType<typeof setTimeout> | undefined;

  constructor(shared: DfesSharedServices) {
    this.shared = shared;
    shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, (documents) =>
      this.publish(documents.map(({ uri }) => uri.toString())),
    );
    shared.workspace.DocumentBuilder.onUpdate((_, deleted) => {
      if (deleted.length > 0) this.publish();
    });
  }

  publish(edited: readonly string[] = []): void {
    clearTimeout(this.next);
    this.attempt(() => {
      this.lineUp(edited);
      this.sendConfigProblems();
      this.sendFindings();
    });
  }

  /** A finding that fails is told to the client's log; whoever writes keeps the server, and the findings of before. */
  private attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.shared.lsp.Connection?.console.error(`The findings could not be worked out: ${story}`);
    }
  }

  /** Puts every document in its turn; takes back what was found in those that are gone. */
  private lineUp(edited: readonly string[]): void {
    const { OpenProjects, TextDocuments } = this.shared.workspace;
    const all = new Set(OpenProjects.current.all.flatMap(({ design }) => design.fragments.map(({ uri }) => uri)));
    const first = [...edited, ...TextDocuments.all().map(({ uri }) => uri)].filter((uri) => all.has(uri));
    this.pending = new Set([...first, ...all]);
    for (const uri of this.sent.keys()) {
      if (all.has(uri)) continue;
      this.sent.delete(uri);
      this.send(uri, []);
    }
  }

  private sendFindings(): void {
    const { current } = this.shared.workspace.OpenProjects;
    const { wording } = this.shared.lsp.Client;
    const checks = new Map<string, (uri: string) => readonly Finding[]>();
    let changed = 0;
    for (const uri of this.pending) {
      if (changed === atOnce) {
        this.next = setTimeout(() => this.attempt(() => this.sendFindings()));
        return;
      }
      this.pending.delete(uri);
      const { root, design, severities } = current.projectOf(uri);
      const findingsIn = checks.get(root) ?? checkEach(design, severities);
      checks.set(root, findingsIn);
      const findings = findingsIn(uri);
      const fragment = design.fragment(uri);
      const before = this.sent.get(uri) ?? [];
      if (!fragment || findings === before || findings.length + before.length === 0) continue;
      this.sent.set(uri, findings);
      this.send(
        uri,
        findings.map((finding) => toDiagnostic(finding, fragment, design, wording)),
      );
      changed++;
    }
  }

  private sendConfigProblems(): void {
    const { configurations } = this.shared.workspace.OpenProjects.current;
    const { wording } = this.shared.lsp.Client;
    for (const [uri, config] of configurations) {
      if (this.sentConfigs.get(uri) === config) continue;
      const at = (offset: number) => positionAt(config.lineStarts, offset);
      const diagnostics = config.problems.map(({ start, end, message }) => {
        const range = { start: at(start), end: at(end) };
        return { range, severity: DiagnosticSeverity.Error, source: 'dfes', message: inWords(message, wording) };
      });
      this.send(uri, diagnostics);
    }
    for (const uri of this.sentConfigs.keys()) if (!configurations.has(uri)) this.send(uri, []);
    this.sentConfigs = new Map(configurations);
  }

  private send(uri: string, diagnostics: Diagnostic[]): void {
    void this.shared.lsp.Connection?.sendDiagnostics({ uri, diagnostics });
  }
}
