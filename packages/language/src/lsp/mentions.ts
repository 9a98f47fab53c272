import { type Design, type Kind, type Node, type Place, type Ref, topOf, within } from '@dfes/model';
import { type Part, partsOf, type ReferenceSpot, type Spot } from './spot.ts';
import type { View } from './view.ts';

/** One place where a declaration's name stands in for it: a whole name, or a part of a dotted one. */
export interface Mention {
  readonly place: Place;
  readonly from: Node;
  readonly label: string;
}

/** The declarations that the author points at: by a name, by a part of one, or at their own. */
export function declarationsAt(view: View, spot: Spot | undefined): readonly Node[] {
  if (spot?.what === 'name') return [spot.node];
  return spot?.what === 'reference' ? declarationsOfPart(view.design, spot) : [];
}

/** What a name of any kind stands for, also a misspelt or ambiguous one. */
export function targetsOf(design: Design, ref: Ref): readonly Node[] {
  return design.targets(ref as Ref<Kind>);
}

/** Every use of a declaration's name, also as the beginning of the name of something inside it. */
export function mentionsOf(design: Design, node: Node, textOf: View['textOf']): readonly Mention[] {
  return [...within(node)].flatMap((inner) =>
    design.referrers(inner).flatMap(({ from, label, ref }): Mention[] => {
      // What was only probably meant is not said.
      const resolution = design.resolve(ref);
      if (resolution.found !== 'one') return [];
      const part = partsOf(ref, textOf).find((other) => nodeOfPart(inner, other) === node);
      return part ? [{ place: part.place, from, label }] : [];
    }),
  );
}

function declarationsOfPart(design: Design, { ref, part }: ReferenceSpot): readonly Node[] {
  const resolution = design.resolve(ref);
  const targets = resolution.found === 'wrong-kind' ? [resolution.node] : targetsOf(design, ref);
  const nodes = targets.flatMap((target) => nodeOfPart(target, part) ?? []);
  if (nodes.length > 0 || part.index > 0) return nodes;
  return design.named(part.text).slice(0, 1);
}

/** What a part of a dotted name stands for that leads to `target`: that itself, or one of the declarations around it. */
function nodeOfPart(target: Node, part: Part): Node | undefined {
  if (part.last) return target;
  if (part.index === 0) return topOf(target);
  for (let outer = target.parent; outer; outer = outer.parent) if (outer.name?.text === part.text) return outer;
  return undefined;
}
