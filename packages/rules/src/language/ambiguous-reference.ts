import { headOf, qualifiedName, titleOf, topOf } from '@dfes/model';
import { listing, say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { broken } from './references.ts';
import { replaceFix } from './replace.ts';

export const ambiguousReference = rule({
  code: 'ambiguous-reference',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A name that several declarations have.',
  why: 'A name inside a declaration may be used from anywhere without saying where it stands, as long as nothing else is called the same. Otherwise put the name of the declaration around it in front: `Keiko.Rest`.',
  check: broken('several', ({ ref, resolution: { nodes } }) => {
    const tops = nodes.map((node) => `“${titleOf(topOf(node))}”`);
    return {
      at: ref.place,
      message: say`\`${ref.name}\` may be the one in ${listing(tops, 'or')}. Say which by writing its owner’s name and a dot in front.`,
      related: nodes.map((node) => ({
        place: headOf(node),
        message: say`\`${ref.name}\` in “${titleOf(topOf(node))}”`,
      })),
      fixes: () =>
        nodes.flatMap((node) => {
          const name = qualifiedName(node);
          return name === undefined ? [] : [{ ...replaceFix(ref.place, name), preferred: node === nodes[0] }];
        }),
    };
  }),
});
