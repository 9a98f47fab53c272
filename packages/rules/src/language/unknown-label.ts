import { type Kind, kinds, type MisreadingOf } from '@dfes/model';
import { rule } from '../rule.ts';
import { coded, listed } from '../words.ts';
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

function messageOf({ written, kind, nearest, belongsTo }: MisreadingOf<'unknown-label'>): string {
  if (belongsTo.length > 0) return `\`${written}\` belongs to ${listed(belongsTo)}; a ${kind} does not have it.`;
  if (nearest !== undefined) return `\`${written}\` is not a label of ${kind}; did you mean \`${nearest}\`?`;
  return `\`${written}\` is not a label of ${kind}, which has ${listed(coded(ownLabels(kind)))}.`;
}

function ownLabels(kind: Kind): readonly string[] {
  return Object.keys(kinds[kind].labels);
}
