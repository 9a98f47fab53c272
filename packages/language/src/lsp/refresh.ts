import { inWords } from '@dfes/wording';
import { DocumentState } from 'langium';
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { DfesSharedServices } from '../module.ts';
import { coverageLine } from './explain/coverage.ts';

/**
 * Asks the client for its lenses and hints anew when the coverage that it shows has changed, perhaps by an edit of
 * another document, or the settings that they depend on.
 */
export function keepFresh(connection: Connection, shared: DfesSharedServices): void {
  let shown = '';
  const refresh = () => {
    const { refreshesLenses, refreshesHints } = shared.lsp.Client.abilities;
    if (refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (refreshesHints) void connection.languages.inlayHint.refresh();
  };
  shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, () => {
    const now = coverageShown(shared);
    if (now !== shown) refresh();
    shown = now;
  });
  shared.workspace.ConfigurationProvider.onConfigurationSectionUpdate(refresh);
}

/** All coverage in the documents that are open. */
function coverageShown({ workspace }: DfesSharedServices): string {
  const { current } = workspace.OpenProjects;
  const lines = workspace.TextDocuments.all().flatMap(({ uri }) => {
    const { design } = current.projectOf(uri);
    return (design.fragment(uri)?.nodes ?? [])
      .flatMap((node) => coverageLine(design, node) ?? [])
      .map((line) => inWords(line));
  });
  return lines.join('\n');
}
