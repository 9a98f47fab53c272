import type { Node } from '@dfes/model';
import { inWords } from '@dfes/wording';
import { DocumentState } from 'langium';
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { DfesSharedServices } from '../module.ts';
import { coverageLine } from './explain/coverage.ts';
import { referencesAreCounted } from './settings.ts';

/**
 * Asks the client for its lenses and hints anew when what they show has changed, coverage or counts, perhaps by an edit
 * of another document, or the settings that they depend on.
 */
export function keepFresh(connection: Connection, shared: DfesSharedServices): void {
  let shown = '';
  const refresh = () => {
    const { refreshesLenses, refreshesHints } = shared.lsp.Client.abilities;
    if (refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (refreshesHints) void connection.languages.inlayHint.refresh();
  };
  shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, async () => {
    const now = lensesShown(shared, await referencesAreCounted(shared));
    if (now !== shown) refresh();
    shown = now;
  });
  shared.workspace.ConfigurationProvider.onConfigurationSectionUpdate(refresh);
}

/** What the lenses in the documents that are open say. */
function lensesShown({ workspace }: DfesSharedServices, withCounts: boolean): string {
  const { current } = workspace.OpenProjects;
  const lines = workspace.TextDocuments.all().flatMap(({ uri }) => {
    const { design } = current.projectOf(uri);
    const count = (node: Node) => (withCounts ? [design.referrers(node).length] : []);
    return (design.fragment(uri)?.nodes ?? []).flatMap((node) => {
      const line = coverageLine(design, node);
      return [...(line ? [inWords(line)] : []), ...count(node)];
    });
  });
  return lines.join('\n');
}
