import { type Design, type Node, refsOf, titleOf } from '@dfes/model';
import { type Said, say, sequence } from '@dfes/wording';
import { targetsOf } from '../mentions.ts';
import { escapeMarkdown } from './markdown.ts';

/** How many declarations a line names before it only counts them. */
const most = 5;

/** What a declaration refers to and what refers to it, label by label, in one line of Markdown each. */
export function traceLines(design: Design, node: Node): readonly Said[] {
  const to = Map.groupBy(refsOf(node), ({ label }) => label);
  const outgoing = [...to].map(
    ([label, uses]) => say`\`${label}\` ${named(new Set(uses.flatMap(({ ref }) => targetsOf(design, ref))))}`,
  );
  const from = Map.groupBy(design.referrers(node), (use) => `${use.label} ${use.from.kind}`);
  const incoming = [...from.values()].flatMap((uses) => {
    const [first] = uses;
    const users = named(new Set(uses.map((use) => use.from)));
    return first ? [say`\`${first.label}\` of ${first.from.kind} ${users}`] : [];
  });
  return [
    ...(outgoing.length > 0 ? [say`→ ${sequence(outgoing, ' · ')}`] : []),
    ...(incoming.length > 0 ? [say`← ${sequence(incoming, ' · ')}`] : []),
  ];
}

function named(nodes: ReadonlySet<Node>): Said {
  const titles = [...nodes].map((node) => say`“${escapeMarkdown(titleOf(node))}”`);
  const rest = titles.length - most;
  return sequence([...titles.slice(0, most), ...(rest > 0 ? [say`and ${rest} more`] : [])], ', ');
}
