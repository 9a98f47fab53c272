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
  /** The syntax trees that have been taken over, by URI. */
  private readonly seen = new Map<string, unknown>();
  private readonly shared: DfesSharedServices;

  constructor(shared: DfesSharedServices) {
    this.shared = shared;
  }

  /** The projects as the documents are now. */
  get current(): Projects {
    const { LangiumDocuments } = this.shared.workspace;
    const changed: Fragment[] = [];
    const gone: string[] = [];
    for (const uri of LangiumDocuments.takeTouched()) {
      const document = LangiumDocuments.at(uri);
      const tree = document?.parseResult.value;
      if (!document) {
        if (this.seen.delete(uri)) gone.push(uri);
      } else if (tree?.$type === 'Document' && this.seen.get(uri) !== tree) {
        // One that is announced, but not parsed yet, will be heard of again.
        this.seen.set(uri, tree);
        changed.push(this.fragmentOf(uri, document as LangiumDocument<Document>));
      }
    }
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
