import { type Design, kinds, type Node, titleOf } from '@dfes/model';
import { coverageLine } from './coverage.ts';
import { escapeMarkdown, paragraphs } from './markdown.ts';
import { cite } from './terms.ts';
import { traceLines } from './trace.ts';

/** What a declaration is and how it is tied to the rest of the design, as Markdown. */
export function explainDeclaration(design: Design, node: Node): string {
  return paragraphs(
    `**${escapeMarkdown(titleOf(node))}**`,
    `${node.kind}${node.name ? ` \`${node.name.text}\`` : ''}${around(node)}`,
    node.documentation,
    coverageLine(design, node),
    traceLines(design, node).join('  \n'),
    cite(kinds[node.kind].clause),
  );
}

function around(node: Node): string {
  return node.parent ? ` in ${node.parent.kind} “${escapeMarkdown(titleOf(node.parent))}”` : '';
}
