import type { Fix, MisreadingOf } from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { listing, type Said, say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { coded } from '../words.ts';
import { misread } from './misread.ts';

type Missing = MisreadingOf<'missing-name'>;

export const missingName = rule({
  code: 'missing-name',
  clauses: [],
  basis: 'language',
  severity: 'error',
  summary: 'A declaration without the name, or, where it needs none, without the title.',
  why: 'Other declarations refer to this one by its name, and findings, pictures and reports call it by its title. Stages and fail points are not referred to: they need a title only.',
  check: misread('missing-name', (missing) => ({
    message: messages[missing.what](missing),
    fixes: () => fixes(missing),
  })),
});

const messages: Readonly<Record<Missing['what'], (missing: Missing) => Said>> = {
  name: ({ kind }) => say`This ${kind} has no name, so that nothing can refer to it. Write one behind \`${kind}\`.`,
  title: ({ kind }) =>
    say`This ${kind} has neither a title nor a name. Write behind \`${kind}\`, in quotes, what it is.`,
  principle: ({ kind }) =>
    say`This ${kind} has to be named by one of the four: ${listing(coded(principleNames), 'or')}.`,
};

function fixes({ place, what, insertAt, suggestion }: Missing): readonly Fix[] {
  const insert = (title: Said, text: string): Fix => ({
    title,
    edits: [{ edit: 'replace', place: { uri: place.uri, start: insertAt, end: insertAt }, text: ` ${text}` }],
  });
  switch (what) {
    case 'name':
      return [{ ...insert(say`Name it \`${suggestion}\``, `\${1:${suggestion}}`), preferred: true }];
    case 'title':
      return [{ ...insert(say`Give it a title`, `"\${1:Title}"`), preferred: true }];
    case 'principle':
      return principleNames.map((principle) => insert(say`Name it \`${principle}\``, principle));
  }
}
