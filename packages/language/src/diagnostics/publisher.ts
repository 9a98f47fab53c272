import { positionAt } from '@dfes/model';
import { check, type Finding } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { DocumentState } from 'langium';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { DfesSharedServices } from '../module.ts';
import type { Config } from '../workspace/config.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/**
 * Sends findings to the client: those of every document whose findings have changed, wherever the change behind them
 * was made. A document's list of findings stays the same object while nothing about it changes, so that telling which
 * have changed costs no comparison.
 */
export class DiagnosticsPublisher {
  private readonly shared: DfesSharedServices;
  private readonly sent = new Map<string, readonly Finding[]>();
  private sentConfigs: ReadonlyMap<string, Config> = new Map();

  constructor(shared: DfesSharedServices) {
    this.shared = shared;
    shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, () => this.publish());
    shared.workspace.DocumentBuilder.onUpdate((_, deleted) => {
      if (deleted.length > 0) this.publish();
    });
  }

  /** A finding that fails is told to the client's log; whoever writes keeps the server, and the findings of before. */
  publish(): void {
    try {
      this.sendFindings();
      this.sendConfigProblems();
    } catch (error) {
      const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.shared.lsp.Connection?.console.error(`The findings could not be worked out: ${story}`);
    }
  }

  private sendFindings(): void {
    const { current } = this.shared.workspace.OpenProjects;
    const { wording } = this.shared.lsp.Client;
    const found = new Set<string>();
    for (const { design, severities } of current.all) {
      for (const [uri, findings] of check(design, severities)) {
        found.add(uri);
        if (this.sent.get(uri) === findings) continue;
        this.sent.set(uri, findings);
        const fragment = design.fragment(uri);
        this.send(uri, fragment ? findings.map((finding) => toDiagnostic(finding, fragment, design, wording)) : []);
      }
    }
    for (const uri of this.sent.keys()) {
      if (found.has(uri)) continue;
      this.sent.delete(uri);
      this.send(uri, []);
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
