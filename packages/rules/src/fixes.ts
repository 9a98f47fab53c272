import { type Design, type Edit, type Fix, type Kind, kindNames, labelOf, type Node, topOf } from '@dfes/model';
import type { Said } from '@dfes/wording';
import { shortestName } from './names.ts';

/** A name that could be added behind a label of `from`, so that it refers to `to`. */
export interface Link {
  readonly title: Said;
  readonly from: Node;
  readonly label: string;
  readonly to: Node;
}

/** A menu with more candidates than these is not read any more. */
const longestMenu = 10;

/** A fix for each of the links, the likeliest first. */
export function linkFixes(design: Design, links: Iterable<Link>): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const { title, from, label, to } of links) {
    const edit = linkEdit(design, from, label, to);
    if (edit) fixes.push({ title, edits: [edit] });
    if (fixes.length === longestMenu) break;
  }
  return ranked(fixes);
}

/** A menu of fixes, of which the first is the one that most people will want. */
export function ranked(fixes: readonly Fix[]): readonly Fix[] {
  return fixes
    .slice(0, longestMenu)
    .map(({ title, edits }, index) => ({ title, edits, ...(index === 0 ? { preferred: true } : {}) }));
}

/** The edit by which `from` refers to `to`; undefined where `to` has no name that would mean it there. */
export function linkEdit(design: Design, from: Node, label: string, to: Node): Edit | undefined {
  const value = shortestName(design, to, from.kind, label, from);
  if (value === undefined) return undefined;
  return { edit: labelOf(from.kind, label)?.list ? 'add-value' : 'add-label', node: from, label, value };
}

/** The fix that adds one label. */
export function addLabel(node: Node, label: string, value: string, title: Said): Fix {
  return { title, preferred: true, edits: [{ edit: 'add-label', node, label, value }] };
}

/**
 * Adds declarations at the top of a file, where the order of the standard has them: after the last of their kind, else
 * after the last of a kind that comes earlier, else before everything.
 */
export function insertEdit(design: Design, kind: Kind, text: string): Edit {
  const earlier = kindNames.slice(0, kindNames.indexOf(kind) + 1).toReversed();
  const last = earlier.map((other) => design.all(other).at(-1)).find((node) => node !== undefined);
  if (last) return { edit: 'add-declaration', after: topOf(last), text };
  const first = design.fragments.find((fragment) => fragment.tops.length > 0)?.tops[0];
  return { edit: 'add-declaration', ...(first ? { before: first } : {}), text };
}

/** A declaration for the top of a file that the design lacks. */
export interface Part {
  readonly kind: Kind;
  readonly text: string;
}

/** Adds what the design lacks, in the order of the standard. */
export function insertEdits(design: Design, parts: readonly Part[]): readonly Edit[] {
  const inOrder = parts.toSorted((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind));
  return inOrder.map(({ kind, text }) => insertEdit(design, kind, text));
}

/** The fix that adds what the design lacks. */
export function insertFix(design: Design, title: Said, parts: readonly Part[]): Fix {
  return { title, preferred: true, edits: insertEdits(design, parts) };
}

/** The text of a declaration from its head and what stands in its braces; what is undefined is left out. */
export function declaration(head: string, inside: readonly (string | undefined)[]): string {
  const lines = inside.flatMap((part) => part?.split('\n') ?? []);
  return lines.length > 0 ? [`${head} {`, ...lines.map((line) => line && `  ${line}`), '}'].join('\n') : head;
}
