import { type Kind, kindsIn, type MisreadingOf } from '@dfes/model';
import { listing, type Said, say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { coded, withArticle } from '../words.ts';
import { misread } from './misread.ts';
import { replaceFix } from './replace.ts';

export const unknownKind = rule({
  code: 'unknown-kind',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A declaration of a kind that the language does not know.',
  why: 'A declaration begins with its kind: what it is in the terms of the standards and of the field. Of a declaration whose kind is unknown nothing is read but its name.',
  check: misread('unknown-kind', (misreading) => {
    const { place, nearest } = misreading;
    return {
      message: messageOf(misreading),
      ...(nearest === undefined ? {} : { fixes: () => [replaceFix(place, nearest)] }),
    };
  }),
});

function messageOf({ written, parent, nearest }: MisreadingOf<'unknown-kind'>): Said {
  return nearest === undefined
    ? say`\`${written}\` is not a kind of declaration. ${possible(parent)}`
    : say`\`${written}\` is not a kind of declaration; did you mean \`${nearest}\`?`;
}

function possible(parent: Kind | undefined): Said {
  const kinds = coded(kindsIn(parent));
  if (parent === undefined) return say`At the top of a file stands ${listing(kinds, 'or')}.`;
  if (kinds.length === 0) return say`Inside ${withArticle(parent)} stand labels only.`;
  return say`Inside ${withArticle(parent)} stands ${listing(kinds, 'or')}.`;
}
