import { type Fragment, unreadableFragment } from '@dfes/model';
import type { LangiumDocument } from 'langium';
import { buildFragment } from '../fragment/build.ts';
import type { Document } from '../generated/ast.ts';
import type { DfesSharedServices } from '../module.ts';
import type { ReadingReport } from '../reading/lexer.ts';
import type { Reading } from '../reading/read.ts';
import { Projects } from './projects.ts';

/** What was found in the text of a parsed document besides its syntax tree. */
export function readingOf(document: LangiumDocument): Reading {
  return (document.parseResult.lexerReport as ReadingReport).reading;
}

/**
 * The projects of all documents that Langium holds. Whoever asks gets the state of the documents at that moment: what
 * has been parsed anew since the last question is taken over first, so that no order of events can leave it behind.
 */
export class OpenProjects {
  private readonly projects = new Projects();
  private readonly seen = new Map<string, { readonly tree: unknown; readonly fragment: Fragment }>();
  private readonly shared: DfesSharedServices;

  constructor(shared: DfesSharedServices) {
    this.shared = shared;
  }

  /** The projects as the documents are now. */
  get current(): Projects {
    const present = new Set<string>();
    const changed: Fragment[] = [];
    for (const document of this.shared.workspace.LangiumDocuments.all) {
      const uri = document.uri.toString();
      const tree = document.parseResult.value;
      // Announced, but not parsed yet.
      if (tree.$type !== 'Document') continue;
      present.add(uri);
      if (this.seen.get(uri)?.tree === tree) continue;
      const fragment = this.fragmentOf(uri, document as LangiumDocument<Document>);
      this.seen.set(uri, { tree, fragment });
      changed.push(fragment);
    }
    const gone = [...this.seen.keys()].filter((uri) => !present.has(uri));
    for (const uri of gone) this.seen.delete(uri);
    if (changed.length > 0 || gone.length > 0) this.projects.update(changed, gone);
    return this.projects;
  }

  private fragmentOf(uri: string, document: LangiumDocument<Document>): Fragment {
    const isOpen = this.shared.workspace.TextDocuments.get(uri) !== undefined;
    const problem = isOpen ? undefined : this.shared.workspace.FileSystemProvider.problemOf(uri);
    if (problem !== undefined) return unreadableFragment(uri, problem);
    return buildFragment(uri, document.textDocument.getText(), document.parseResult.value, readingOf(document));
  }
}
