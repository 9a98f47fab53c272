import { type Kind, kinds, type MisreadingOf } from '@dfes/model';
import { listing, type Said, say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { coded } from '../words.ts';
import { misread } from './misread.ts';
import { replaceFix } from './replace.ts';

export const unknownLabel = rule({
  code: 'unknown-label',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A label that the declaration does not have.',
  why: 'Each kind of declaration has its own labels, and a few that all kinds share (`owner`, `note`, `status`, `source`, `clause`). What stands behind another label is not read.',
  check: misread('unknown-label', (misreading) => {
    const { place, nearest } = misreading;
    return {
      message: messageOf(misreading),
      ...(nearest === undefined ? {} : { fixes: () => [replaceFix(place, nearest)] }),
    };
  }),
});

function messageOf({ written, kind, nearest, belongsTo }: MisreadingOf<'unknown-label'>): Said {
  if (belongsTo.length > 0) return say`\`${written}\` belongs to ${listing(belongsTo)}; a ${kind} does not have it.`;
  if (nearest !== undefined) return say`\`${written}\` is not a label of ${kind}; did you mean \`${nearest}\`?`;
  return say`\`${written}\` is not a label of ${kind}, which has ${listing(coded(ownLabels(kind)))}.`;
}

function ownLabels(kind: Kind): readonly string[] {
  return Object.keys(kinds[kind].labels);
}
