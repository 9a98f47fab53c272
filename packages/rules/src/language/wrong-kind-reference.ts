import { type Design, type Fix, headOf, type Kind, type Node } from '@dfes/model';
import { say } from '@dfes/wording';
import { shortestNameAmong } from '../names.ts';
import { rule } from '../rule.ts';
import { anyOf, called, withArticle } from '../words.ts';
import { type Broken, broken } from './references.ts';
import { replaceFix } from './replace.ts';

type WrongKind = Broken<'wrong-kind'>;

export const wrongKindReference = rule({
  code: 'wrong-kind-reference',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A name that stands for something of another kind than the label takes.',
  why: 'Each label ties declarations of certain kinds together: a touchpoint realises a value proposition, a plan’s team consists of people. A name of another kind would say something that has no meaning there.',
  check: broken('wrong-kind', (wrong, design) => {
    const { label, ref, resolution } = wrong;
    return {
      at: ref.place,
      message: say`\`${ref.name}\` is ${withArticle(resolution.node.kind)}; \`${label}\` takes the name of ${anyOf(ref.kinds)}.`,
      related: [{ place: headOf(resolution.node), message: say`\`${ref.name}\` is declared here.` }],
      fixes: () => fixes(wrong, design),
    };
  }),
});

/** As many other names as a menu can bear. */
const most = 5;

function fixes({ from, ref, resolution: { nearest } }: WrongKind, design: Design): readonly Fix[] {
  const kinds = ref.kinds as readonly Kind[];
  const others = kinds.flatMap((kind): readonly Node[] => design.all(kind));
  const candidates = nearest ? [nearest] : others.slice(0, most);
  return candidates.flatMap((node, index) => {
    const name = shortestNameAmong(design, node, kinds, from);
    if (name === undefined) return [];
    return [
      { ...replaceFix(ref.place, name, say`Change to the ${node.kind} ${called(node)}`), preferred: index === 0 },
    ];
  });
}
