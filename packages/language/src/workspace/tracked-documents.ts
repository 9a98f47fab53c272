import { DefaultLangiumDocuments, type LangiumDocument, type Stream, stream, type URI } from 'langium';

/**
 * Langium's documents, which remember which of them have come, gone or been parsed: whoever makes something of
 * documents need not look through all of them after every keystroke.
 */
export class TrackedDocuments extends DefaultLangiumDocuments {
  /** All documents once more: going through the tree in which Langium keeps them takes longer than most edits. */
  private readonly byUri = new Map<string, LangiumDocument>();
  private touched = new Set<string>();

  override get all(): Stream<LangiumDocument> {
    return stream(this.byUri.values());
  }

  override addDocument(document: LangiumDocument): void {
    super.addDocument(document);
    this.byUri.set(document.uri.toString(), document);
    this.touch(document);
  }

  override deleteDocument(uri: URI): LangiumDocument | undefined {
    const deleted = super.deleteDocument(uri);
    if (deleted) this.forget(deleted);
    return deleted;
  }

  override deleteDocuments(folder: URI): LangiumDocument[] {
    const deleted = super.deleteDocuments(folder);
    for (const document of deleted) this.forget(document);
    return deleted;
  }

  /** Notes that a document has been parsed anew. */
  touch({ uri }: LangiumDocument): void {
    this.touched.add(uri.toString());
  }

  /** The URIs of the documents that have come, gone or been parsed since the last call. */
  takeTouched(): Iterable<string> {
    const { touched } = this;
    if (touched.size > 0) this.touched = new Set();
    return touched;
  }

  /** The document of a URI in its normal form. */
  at(uri: string): LangiumDocument | undefined {
    return this.byUri.get(uri);
  }

  private forget(document: LangiumDocument): void {
    this.byUri.delete(document.uri.toString());
    this.touch(document);
  }
}
