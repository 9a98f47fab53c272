import type { Design, Fragment, Place, Position } from '@dfes/model';
import { checkEach, type Finding, type Severities } from '@dfes/rules';
import type { Wording } from '@dfes/wording';
import { type LangiumDocument, URI } from 'langium';
import type { Location } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { DfesSharedServices } from '../module.ts';
import type { Reading } from '../reading/read.ts';
import { readingOf } from '../workspace/documents.ts';

/** A document with all that a request about it may ask for: plain data, as it is at this moment. */
export interface View {
  readonly uri: string;
  readonly text: string;
  readonly reading: Reading;
  readonly fragment: Fragment;
  /** The design of the document's project. */
  readonly design: Design;
  readonly severities: Severities;
  /** In which language the client is answered. */
  readonly wording: Wording;
  /** The text of any document of the project. */
  readonly textOf: (uri: string) => string | undefined;
}

/** The view of a document; undefined where it belongs to no project (any more). */
export function viewOf(shared: DfesSharedServices, document: LangiumDocument): View | undefined {
  const uri = document.uri.toString();
  const { design, severities } = shared.workspace.OpenProjects.current.projectOf(uri);
  const fragment = design.fragment(uri);
  if (!fragment) return undefined;
  const textOf = (other: string) =>
    shared.workspace.LangiumDocuments.getDocument(URI.parse(other))?.textDocument.getText();
  const text = document.textDocument.getText();
  return {
    uri,
    text,
    reading: readingOf(document),
    fragment,
    design,
    severities,
    wording: shared.lsp.Client.wording,
    textOf,
  };
}

/** The findings of a document, as its diagnostics show them. */
export function findingsOf(view: View): readonly Finding[] {
  return checkEach(view.design, view.severities)(view.uri);
}

/** The offset of a position; one behind the end of its line or of the text is moved there. */
export function offsetAt({ fragment, text }: View, { line, character }: Position): number {
  const start = fragment.lineStarts[line] ?? text.length;
  const next = fragment.lineStarts[line + 1] ?? text.length + 1;
  return Math.min(start + character, Math.max(start, next - 1), text.length);
}

/** A place in any document of the project. */
export function locationOf(design: Design, place: Place): Location | undefined {
  const fragment = design.fragment(place.uri);
  return fragment && { uri: place.uri, range: rangeOf(place, fragment) };
}
