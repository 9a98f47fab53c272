import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { definitionsAt } from '../lsp/definition.ts';
import { linkedRangesAt } from '../lsp/linked-editing.ts';
import { keepFresh } from '../lsp/refresh.ts';
import { selectionRangesOf } from '../lsp/selection-ranges.ts';
import { offsetAt, type View, viewOf } from '../lsp/view.ts';
import type { DfesSharedServices } from '../module.ts';
import { BlueprintPainter, placeOfPart } from './blueprint.ts';
import { coverageAtHand } from './coverage-at-hand.ts';
import { designEntry } from './designs.ts';
import {
  type CoverageAnswer,
  type CoverageParams,
  coverageMethod,
  type DesignsAnswer,
  designsMethod,
} from './designs-contract.ts';
import { exportChoices, exported } from './export.ts';
import { type ExportChoicesParams, type ExportParams, exportChoicesMethod, exportMethod } from './export-contract.ts';
import { missingIn } from './missing.ts';
import {
  type BlueprintAnswer,
  type BlueprintParams,
  blueprintMethod,
  changedMethod,
  type PlaceParams,
  placeMethod,
} from './preview-contract.ts';
import {
  type MissingAnswer,
  type MissingParams,
  missingMethod,
  type ReportParams,
  reportMethod,
} from './project-contract.ts';
import { reportOn } from './report.ts';

/** Answers the requests that Langium has no services for, or one form of answer only; and this project's own. */
export function addHandlers(connection: Connection, shared: DfesSharedServices): void {
  const { DocumentBuilder, WorkspaceManager, WorkspaceLock, LangiumDocuments } = shared.workspace;

  const changed = () => void connection.sendNotification(changedMethod);
  DocumentBuilder.onBuildPhase(DocumentState.Validated, changed);
  DocumentBuilder.onUpdate((_, deleted) => {
    if (deleted.length > 0) changed();
  });

  const view = (uri: string): View | undefined => {
    const document: LangiumDocument | undefined = LangiumDocuments.getDocument(URI.parse(uri));
    return document && viewOf(shared, document);
  };
  /** The state of the design behind all edits that came before the request. */
  const afterEdits = async <T>(compute: () => T): Promise<T> => {
    await WorkspaceManager.ready;
    return WorkspaceLock.read(compute);
  };

  const painter = new BlueprintPainter();
  connection.onRequest(blueprintMethod, (params: BlueprintParams) =>
    afterEdits((): BlueprintAnswer => {
      const about = view(params.uri);
      const cursor = params.cursor && view(params.cursor.uri);
      return about ? painter.answer(about, cursor, params) : { journeys: [], current: [] };
    }),
  );
  connection.onRequest(exportChoicesMethod, ({ uri }: ExportChoicesParams) =>
    afterEdits(() => exportChoices(view(uri))),
  );
  connection.onRequest(exportMethod, (params: ExportParams) =>
    afterEdits(() => exported(view(params.uri), params) ?? null),
  );
  connection.onRequest(placeMethod, (params: PlaceParams) =>
    afterEdits(() => {
      const about = view(params.uri);
      return (about && placeOfPart(about, params)) ?? null;
    }),
  );

  /** The project of a document that is part of a design. */
  const project = (uri: string) => (view(uri) ? shared.workspace.OpenProjects.current.projectOf(uri) : undefined);
  connection.onRequest(reportMethod, (params: ReportParams) =>
    afterEdits(() => {
      const about = project(params.uri);
      return (about && reportOn(about, params, shared.lsp.Client.wording)) ?? null;
    }),
  );
  connection.onRequest(missingMethod, ({ uri }: MissingParams) =>
    afterEdits((): MissingAnswer => {
      const about = project(uri);
      return about ? missingIn(about, shared.lsp.Client.wording) : { clauses: [] };
    }),
  );

  connection.onRequest(designsMethod, () =>
    afterEdits((): DesignsAnswer => {
      return { designs: shared.workspace.OpenProjects.current.all.flatMap((one) => designEntry(one) ?? []) };
    }),
  );
  connection.onRequest(coverageMethod, ({ uri, position }: CoverageParams) =>
    afterEdits((): CoverageAnswer | null => {
      const about = view(uri);
      return (about && coverageAtHand(about, position)) ?? null;
    }),
  );

  connection.onSelectionRanges(({ textDocument, positions }) =>
    afterEdits(() => {
      const about = view(textDocument.uri);
      return about ? selectionRangesOf(about, positions) : null;
    }),
  );
  connection.languages.onLinkedEditingRange(({ textDocument, position }) =>
    afterEdits(() => {
      const about = view(textDocument.uri);
      return (about && linkedRangesAt(about, offsetAt(about, position))) ?? null;
    }),
  );
  connection.onDefinition(({ textDocument, position }) =>
    afterEdits(() => {
      const about = view(textDocument.uri);
      const links = about ? definitionsAt(about, offsetAt(about, position)) : [];
      if (shared.lsp.Client.abilities.definitionLinks) return links;
      return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
    }),
  );

  keepFresh(connection, shared);
}
