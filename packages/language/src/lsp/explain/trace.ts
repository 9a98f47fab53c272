import { type Design, type Node, refsOf, titleOf } from '@dfes/model';
import { targetsOf } from '../mentions.ts';
import { escapeMarkdown } from './markdown.ts';

/** How many declarations a line names before it only counts them. */
const most = 5;

/** What a declaration refers to and what refers to it, label by label, in one line of Markdown each. */
export function traceLines(design: Design, node: Node): readonly string[] {
  const to = Map.groupBy(refsOf(node), ({ label }) => label);
  const outgoing = [...to].map(
    ([label, uses]) => `\`${label}\` ${named(new Set(uses.flatMap(({ ref }) => targetsOf(design, ref))))}`,
  );
  const from = Map.groupBy(design.referrers(node), (use) => `\`${use.label}\` of ${use.from.kind}`);
  const incoming = [...from].map(([how, uses]) => `${how} ${named(new Set(uses.map((use) => use.from)))}`);
  return [
    ...(outgoing.length > 0 ? [`→ ${outgoing.join(' · ')}`] : []),
    ...(incoming.length > 0 ? [`← ${incoming.join(' · ')}`] : []),
  ];
}

function named(nodes: ReadonlySet<Node>): string {
  const titles = [...nodes].map((node) => `“${escapeMarkdown(titleOf(node))}”`);
  const rest = titles.length - most;
  return [...titles.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
}
