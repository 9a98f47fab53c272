import type { Module } from 'langium';
import type { PartialLangiumLSPServices, PartialLangiumSharedServices } from 'langium/lsp';
import type { DfesServices, DfesSharedServices } from '../module.ts';
import { callHierarchy } from './call-hierarchy.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion.ts';
import { documentHighlight } from './document-highlight.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { folding } from './folding.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { signatureHelp } from './signature-help.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

type Features = NonNullable<PartialLangiumLSPServices['lsp']>;
type SharedFeatures = NonNullable<PartialLangiumSharedServices['lsp']>;

/** The editor features, one file each. */
export const features: Module<DfesServices, Features> = {
  CallHierarchyProvider: callHierarchy,
  CodeActionProvider: codeActions,
  CodeLensProvider: codeLens,
  CompletionProvider: completion,
  DocumentHighlightProvider: documentHighlight,
  DocumentLinkProvider: documentLinks,
  DocumentSymbolProvider: documentSymbols,
  FoldingRangeProvider: folding,
  Formatter: formatting,
  HoverProvider: hover,
  InlayHintProvider: inlayHints,
  ReferencesProvider: references,
  RenameProvider: rename,
  SemanticTokenProvider: semanticTokens,
  SignatureHelp: signatureHelp,
};

/** Those that are not about one document. */
export const sharedFeatures: Module<DfesSharedServices, SharedFeatures> = {
  WorkspaceSymbolProvider: workspaceSymbols,
};
