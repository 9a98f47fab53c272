import { type Design, type Edit, type Fix, type Kind, mayStandIn, type Node, parentsOf, topOf } from '@dfes/model';
import { say } from '@dfes/wording';
import { insertEdit } from '../fixes.ts';
import { shortestNameAmong, titleOfName } from '../names.ts';
import { rule } from '../rule.ts';
import { anyOf } from '../words.ts';
import { type Broken, broken } from './references.ts';
import { replaceFix } from './replace.ts';

type Unresolved = Broken<'nothing'>;

export const unresolvedReference = rule({
  code: 'unresolved-reference',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A name that nothing bears.',
  why: 'Names tie a design together: which touchpoint keeps which promise, for whom, answering which need. A name that leads nowhere is a thread that ends loose.',
  check: broken('nothing', (unresolved, design) => {
    const { label, ref, resolution } = unresolved;
    const { written, place, nearest } = resolution;
    const meant = nearest && nearestName(unresolved, nearest, design);
    return {
      at: place,
      message:
        meant === undefined
          ? say`Nothing is called \`${written}\`; \`${label}\` takes the name of ${anyOf(ref.kinds)}. Correct the name, or declare what it stands for.`
          : say`Nothing is called \`${written}\`; did you mean \`${meant}\`?`,
      fixes: () => [
        ...(meant === undefined ? [] : [replaceFix(place, meant)]),
        ...declareFixes(unresolved, design).map((fix) => ({ ...fix, preferred: meant === undefined })),
      ],
    };
  }),
});

/** What to write in place of the part of the name that leads nowhere. */
function nearestName({ from, ref, resolution }: Unresolved, nearest: Node, design: Design): string | undefined {
  if (!ref.name.includes('.')) return shortestNameAmong(design, nearest, ref.kinds as readonly Kind[], from);
  const isFirst = resolution.place.start === ref.place.start;
  return (isFirst ? topOf(nearest) : nearest).name?.text;
}

/** Declares what the name stands for, in each way that its label allows. */
function declareFixes({ from, ref, resolution }: Unresolved, design: Design): readonly Fix[] {
  const parts = ref.name.split('.');
  const isLast = resolution.written === parts.at(-1);
  if (!isLast) return [];
  const owner = parts.length > 1 ? design.named(parts[0] ?? '')[0] : undefined;
  return (ref.kinds as readonly Kind[]).flatMap((kind) => {
    const edit = declareEdit(design, kind, resolution.written, from, owner);
    return edit ? [{ title: say`Declare ${anyOf([kind])} \`${ref.name}\``, edits: [edit] }] : [];
  });
}

function declareEdit(design: Design, kind: Kind, name: string, from: Node, owner: Node | undefined): Edit | undefined {
  const text = `${kind} ${name} "\${1:${titleOfName(name)}}"`;
  if (owner)
    return mayStandIn(kind, owner.kind) ? ({ edit: 'add-declaration', into: owner, text } as const) : undefined;
  if (parentsOf(kind).length === 0) return insertEdit(design, kind, text);
  const into = ancestors(from).find((node) => mayStandIn(kind, node.kind));
  return into && { edit: 'add-declaration', into, text };
}

function ancestors(node: Node): readonly Node[] {
  return node.parent ? [node.parent, ...ancestors(node.parent)] : [];
}
