import type { Text } from '@dfes/model';
import { documentUrl, pagePath, rules } from '@dfes/rules';
import { type ClauseReference, citeClause, findClause, terms } from '@dfes/standard';
import { URI, UriUtils } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { DfesServices } from '../module.ts';
import { cite } from './explain/terms.ts';
import { type View, viewOf } from './view.ts';

/** Leads from the numbers of clauses to what this project says of them, and from sources to the web or to their files. */
export const documentLinks = ({ shared }: DfesServices): DocumentLinkProvider => ({
  getDocumentLinks: (document) => {
    const view = viewOf(shared, document);
    return view ? linksOf(view) : [];
  },
});

export function linksOf(view: View): DocumentLink[] {
  return view.fragment.nodes.flatMap(({ says }) => [
    ...says.clause.flatMap((clause) => linkOf(view, clause, clauseTarget(clause.text))),
    ...(says.source
      ? linkOf(view, says.source, webTarget(says.source.text) ?? fileTarget(view.uri, says.source.text))
      : []),
  ]);
}

interface Target {
  readonly target: string;
  readonly tooltip?: string;
}

/** The page of the finding about a clause, the list where there are several, else the terms that it explains. */
function clauseTarget(text: string): Target | undefined {
  const clause = findClause(text);
  if (!clause) return undefined;
  const reference = citeClause(clause) as ClauseReference;
  const about = rules.filter(({ clauses }) => clauses.some((other) => other === reference));
  const tooltip = cite(reference);
  const [only] = about;
  if (only) return { target: documentUrl(pagePath(about.length === 1 ? only.code : 'README')), tooltip };
  const explained = Object.values(terms).some((term) => term.clause === reference);
  return explained ? { target: documentUrl('docs/terms.md'), tooltip } : undefined;
}

/** An address on the web; no other scheme is followed, whatever a document says. */
function webTarget(text: string): Target | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? { target: url.href } : undefined;
}

/** A document beside the design, by its path from there. Words with a dot in them are none, so it has to end like a document. */
function fileTarget(uri: string, text: string): Target | undefined {
  const path = text.trim();
  if (!documentPath.test(path)) return undefined;
  return { target: UriUtils.joinPath(UriUtils.dirname(URI.parse(uri)), path).toString(), tooltip: path };
}

const documentPath =
  /^[^\s\\/:*?"<>|][^\\:*?"<>|\n]*\.(?:pdf|md|txt|html?|csv|json|dfes|docx?|odt|xlsx?|ods|pptx?|odp|png|jpe?g|svg|webp|mp[34]|m4a|wav|zip)$/iu;

function linkOf(view: View, { text, place }: Text, target: Target | undefined): readonly DocumentLink[] {
  const words = text.trim();
  const inside = view.text.slice(place.start, place.end).indexOf(words);
  // A text with escapes is not written as it reads.
  if (!target || inside < 0) return [];
  const start = place.start + inside;
  return [{ range: rangeOf({ ...place, start, end: start + words.length }, view.fragment), ...target }];
}
