import { type BuildOptions, DefaultDocumentBuilder, DocumentState, type LangiumDocument, type URI } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import type { DfesSharedServices } from '../module.ts';
import type { TrackedDocuments } from './tracked-documents.ts';

const phasesWithoutWork = [
  DocumentState.IndexedContent,
  DocumentState.ComputedScopes,
  DocumentState.Linked,
  DocumentState.IndexedReferences,
  DocumentState.Validated,
];

/**
 * Parses documents and does nothing else with them one by one: names are resolved and findings found in the design
 * model, project by project, where an edit costs what it touches. The later phases are passed through, since
 * requests wait for them.
 */
export class ParsingDocumentBuilder extends DefaultDocumentBuilder {
  private readonly documents: TrackedDocuments;

  constructor(services: DfesSharedServices) {
    super(services);
    this.documents = services.workspace.LangiumDocuments;
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    cancelToken: CancellationToken,
  ): Promise<void> {
    this.prepareBuild(documents, options);
    await this.runCancelable(documents, DocumentState.Parsed, cancelToken, async (document) => {
      await this.langiumDocumentFactory.update(document, cancelToken);
      this.documents.touch(document);
    });
    for (const phase of phasesWithoutWork) await this.runCancelable(documents, phase, cancelToken, () => {});
    for (const document of documents) this.markAsCompleted(document);
  }

  override waitUntil(state: DocumentState, cancelToken?: CancellationToken): Promise<void>;
  override waitUntil(state: DocumentState, uri?: URI, cancelToken?: CancellationToken): Promise<URI>;
  /** No state has to be waited for: requests come behind all edits before them (see EditsFirstLock). */
  override async waitUntil(_: DocumentState, uri?: URI | CancellationToken): Promise<unknown> {
    return uri;
  }

  protected override shouldRelink(): boolean {
    return false;
  }

  protected override resultsAreIncomplete(): boolean {
    return false;
  }
}
