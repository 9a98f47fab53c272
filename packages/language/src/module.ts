import type { Wording } from '@dfes/wording';
import { type DeepPartial, inject, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { DiagnosticsPublisher } from './diagnostics/publisher.ts';
import { DfesGeneratedModule, DfesGeneratedSharedModule } from './generated/module.ts';
import { Client } from './lsp/client.ts';
import { features, sharedFeatures } from './lsp/features.ts';
import { ReadingLexer } from './reading/lexer.ts';
import { DfesLanguageServer } from './server/language-server.ts';
import { Configuration } from './workspace/configuration.ts';
import { ParsingDocumentBuilder } from './workspace/document-builder.ts';
import { OpenProjects } from './workspace/documents.ts';
import { DocumentFiles, type Files } from './workspace/files.ts';
import { TrackedDocuments } from './workspace/tracked-documents.ts';
import { DfesUpdateHandler } from './workspace/update-handler.ts';
import { EditsFirstLock } from './workspace/workspace-lock.ts';
import { DfesWorkspaceManager } from './workspace/workspace-manager.ts';

/** What this language adds to Langium's shared services. */
interface AddedSharedServices {
  readonly workspace: {
    readonly Files: Files;
    readonly FileSystemProvider: DocumentFiles;
    readonly LangiumDocuments: TrackedDocuments;
    readonly WorkspaceManager: DfesWorkspaceManager;
    readonly OpenProjects: OpenProjects;
  };
  readonly lsp: { readonly Client: Client; readonly DiagnosticsPublisher: DiagnosticsPublisher };
}

export type DfesSharedServices = LangiumSharedServices & AddedSharedServices;
export type DfesServices = LangiumServices & { readonly shared: DfesSharedServices };

function sharedModule(
  files: Files,
  translations: readonly Wording[],
): Module<DfesSharedServices, DeepPartial<LangiumSharedServices> & AddedSharedServices> {
  return {
    workspace: {
      Files: () => files,
      FileSystemProvider: () => new DocumentFiles(files),
      LangiumDocuments: (shared) => new TrackedDocuments(shared),
      DocumentBuilder: (shared) => new ParsingDocumentBuilder(shared),
      WorkspaceManager: (shared) => new DfesWorkspaceManager(shared),
      ConfigurationProvider: (shared) => new Configuration(shared),
      WorkspaceLock: () => new EditsFirstLock(),
      OpenProjects: (shared) => new OpenProjects(shared),
    },
    lsp: {
      ...sharedFeatures,
      Client: (shared) => new Client(shared, translations),
      LanguageServer: (shared) => new DfesLanguageServer(shared),
      DocumentUpdateHandler: (shared) => new DfesUpdateHandler(shared),
      DiagnosticsPublisher: (shared) => new DiagnosticsPublisher(shared),
    },
  };
}

const languageModule: Module<DfesServices, PartialLangiumServices> = {
  parser: { Lexer: (services) => new ReadingLexer(services) },
  lsp: features,
};

/**
 * The services of the language over some files; with a connection, those of a language server, which knows some languages
 * beside English.
 */
export function createServices(
  files: Files,
  connection?: Connection,
  translations: readonly Wording[] = [],
): { readonly shared: DfesSharedServices; readonly dfes: DfesServices } {
  const context: DefaultSharedModuleContext = {
    ...(connection ? { connection } : {}),
    // Replaced below; Langium asks for one here.
    fileSystemProvider: () => new DocumentFiles(files),
  };
  const shared = inject(
    createDefaultSharedModule(context),
    DfesGeneratedSharedModule,
    sharedModule(files, translations),
  );
  const dfes = inject(createDefaultModule({ shared }), DfesGeneratedModule, languageModule);
  shared.ServiceRegistry.register(dfes);
  return { shared, dfes };
}
