import { type Design, type Kind, type Node, topOf } from '@dfes/model';
import { shortestNameAmong } from '@dfes/rules';

/** A declaration that may be named, with the shortest name that means it there. */
export interface Candidate {
  readonly name: string;
  readonly node: Node;
}

/** What a name of these kinds, written inside `from`, may stand for: what lies near first, then in the order of the design. */
export function candidates(design: Design, kinds: readonly string[], from: Node | undefined): readonly Candidate[] {
  const all = (kinds as readonly Kind[]).flatMap((kind): readonly Node[] => design.all(kind));
  const own = from && topOf(from);
  const near = (node: Node) => own !== undefined && node !== own && topOf(node) === own;
  return [...all.filter(near), ...all.filter((node) => !near(node))].flatMap((node) => {
    const name = node === from ? undefined : shortestNameAmong(design, node, kinds as readonly Kind[], from);
    return name === undefined ? [] : [{ name, node }];
  });
}
