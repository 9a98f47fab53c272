import {
  type Fix,
  type Fragment,
  type Kind,
  kinds,
  type MisreadingOf,
  mayStandIn,
  type Node,
  type Place,
  parentsOf,
} from '@dfes/model';
import { type Said, say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { anyOf, called, withArticle } from '../words.ts';
import { misread } from './misread.ts';

type Misplaced = MisreadingOf<'misplaced-kind'>;

export const misplacedKind = rule({
  code: 'misplaced-kind',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A declaration that can’t stand where it does.',
  why: 'Where a declaration stands says what it belongs to: a step to its stage, a need to the customer who has it. Everything that several others refer to stands at the top of a file.',
  check: misread('misplaced-kind', (misplaced, fragment) => ({
    message: messageOf(misplaced),
    fixes: () => [fixOf(misplaced, fragment)].filter((fix) => fix !== undefined),
  })),
});

function messageOf({ kind, parent }: Misplaced): Said {
  const parents = parentsOf(kind);
  if (parents.length === 0)
    return say`This ${kind} has to stand at the top of a file, not inside ${withArticle(parent ?? kind)}.`;
  const there = anyOf(parents);
  return parent === undefined
    ? say`This ${kind} has to stand inside ${there}, not at the top of a file.`
    : say`This ${kind} has to stand inside ${there}, not inside ${withArticle(parent)}.`;
}

/** Moves the declaration to the nearest place where it may stand; where there is none, makes one around it. */
function fixOf({ kind, parent, declaration }: Misplaced, fragment: Fragment): Fix | undefined {
  if (mayStandIn(kind, undefined)) {
    return {
      title: say`Move it to the top of the file`,
      preferred: true,
      edits: [{ edit: 'move-declaration', place: declaration }],
    };
  }
  const homes = fragment.nodes.filter((node) => mayStandIn(kind, node.kind) && !contains(declaration, node.place));
  // A step straight in a journey belongs into a stage of this journey, even if that has to be made, not of another.
  const beside = homes.filter((home) => (home.parent ? contains(home.parent.place, declaration) : !parent));
  const wrap = parentsOf(kind).find((home) => mayStandIn(home as Kind, parent)) as Kind | undefined;
  const into = nearest(declaration, beside) ?? (wrap === undefined ? nearest(declaration, homes) : undefined);
  if (into) {
    return {
      title: say`Move it into the ${into.kind} ${called(into)}`,
      preferred: true,
      edits: [{ edit: 'move-declaration', place: declaration, into }],
    };
  }
  if (wrap === undefined) return undefined;
  const head = kinds[wrap].naming === 'title' ? `${wrap} "\${1:Title}"` : `${wrap} \${1:Name}`;
  return {
    title: say`Put it into ${withArticle(wrap)} of its own`,
    preferred: true,
    edits: [{ edit: 'wrap-declaration', place: declaration, head }],
  };
}

/** The last of the declarations before `place`, else the first behind it. */
function nearest(place: Place, nodes: readonly Node[]): Node | undefined {
  return nodes.findLast((node) => node.place.start < place.start) ?? nodes[0];
}

function contains(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
