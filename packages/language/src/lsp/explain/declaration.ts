import { type Design, kinds, type Node, titleOf } from '@dfes/model';
import { inWords, say, type Wording } from '@dfes/wording';
import { coverageLine } from './coverage.ts';
import { escapeMarkdown, paragraphs } from './markdown.ts';
import { cite } from './terms.ts';
import { traceLines } from './trace.ts';

/** What a declaration is and how it is tied to the rest of the design, as Markdown. */
export function explainDeclaration(design: Design, node: Node, wording: Wording): string {
  const coverage = coverageLine(design, node);
  return paragraphs(
    `**${escapeMarkdown(titleOf(node))}**`,
    `${node.kind}${node.name ? ` \`${node.name.text}\`` : ''}${around(node, wording)}`,
    node.documentation,
    coverage && inWords(coverage, wording),
    traceLines(design, node)
      .map((line) => inWords(line, wording))
      .join('  \n'),
    cite(kinds[node.kind].clause),
  );
}

/** Where it stands, as it goes on behind its kind. */
export function around({ parent }: Node, wording: Wording): string {
  return parent ? ` ${inWords(say`in ${parent.kind} “${escapeMarkdown(titleOf(parent))}”`, wording)}` : '';
}
