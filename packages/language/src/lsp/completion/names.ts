import { type Design, isOf, type Kind, type Node, topOf } from '@dfes/model';
import { namesAmong } from '@dfes/rules';

/** A declaration that may be named, with the shortest name that means it there. */
export interface Candidate {
  readonly name: string;
  readonly node: Node;
}

/** What a name of these kinds, written inside `from`, may stand for: what lies near first, then in the order of the design. */
export function* candidates(design: Design, kinds: readonly string[], from: Node | undefined): Generator<Candidate> {
  const all = (kinds as readonly Kind[]).flatMap((kind): readonly Node[] => design.all(kind));
  const own = from && topOf(from);
  const near = (node: Node) => node !== own && topOf(node) === own;
  const inOrder = own ? [...all.filter(near), ...all.filter((node) => !near(node))] : all;
  const nameOf = namesAmong(design, kinds as readonly Kind[], from);
  for (const node of inOrder) {
    const name = node === from ? undefined : nameOf(node);
    if (name !== undefined) yield { name, node };
  }
}

/** Candidates for the argument of a lane, those first whose own lane that is. */
export function fittingFirst(label: string, found: readonly Candidate[]): readonly Candidate[] {
  const order = ({ node }: Candidate) => (worksIn(node, label) ? 0 : 1);
  return found.toSorted((a, b) => order(a) - order(b));
}

/** Whether a lane is that of a role. */
export function worksIn(node: Node, lane: string): boolean {
  return isOf(node, 'role') && node.says.lane?.word === lane;
}
