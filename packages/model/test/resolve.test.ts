import { readDocument } from '@dfes/language';
import { describe, expect, test } from 'vitest';
import { type Node, Project, qualifiedName, type Ref, refsOf } from '../src/index.ts';

function designOf(text: string): Project {
  return Project.of([readDocument('file:///a.dfes', text)]);
}

/** What the first name in the last declaration of a text that has one stands for, in short. */
function resolved(text: string): string {
  const design = designOf(text);
  const refs: readonly Ref[] = design.fragments.flatMap(({ nodes }) =>
    nodes.flatMap((node) => refsOf(node).map(({ ref }) => ref)),
  );
  const ref = refs.at(-1);
  if (!ref) throw new Error(`No reference in ${text}`);
  const resolution = design.resolve(ref);
  const called = (node: Node | undefined) => (node ? `${node.kind} ${qualifiedName(node)}` : '–');
  switch (resolution.found) {
    case 'one':
      return called(resolution.node);
    case 'several':
      return `several: ${resolution.nodes.map(called).join(', ')}`;
    case 'wrong-kind':
      return `wrong kind: ${called(resolution.node)}, near ${called(resolution.nearest)}`;
    case 'nothing': {
      const { start, end } = resolution.place;
      return `nothing is ${resolution.written} (${text.slice(start, end)}), near ${called(resolution.nearest)}`;
    }
    case 'unread':
      return 'unread';
  }
}

describe('a bare name stands for', () => {
  test.each<[string, string, string]>([
    ['a declaration at the top', 'role Host plan P { team: Host }', 'role Host'],
    ['one further down', 'plan P { team: Host } role Host', 'role Host'],
    ['one inside, where it is the only one', 'persona K { need Rest } touchpoint T { serves: Rest }', 'need K.Rest'],
    [
      'one in its own declaration first',
      'journey K { stage S { step A } } journey J { stage S { step A step B { next: A } } }',
      'step J.A',
    ],
    [
      'a kind that is allowed there, whatever else has the name',
      'persona A { need Host } role Host plan P { team: Host }',
      'role Host',
    ],
    ['one of several kinds', 'persona Keiko plan P { team: Keiko }', 'persona Keiko'],
    ['the first of two at the top', 'role Host "one" role Host "two" plan P { team: Host }', 'role Host'],
    [
      'several, where none is the only one',
      'persona A { need Rest } persona B { desire Rest } touchpoint T { serves: Rest }',
      'several: need A.Rest, desire B.Rest',
    ],
    [
      'the first of two in one declaration',
      'persona A { need Rest need Rest } touchpoint T { serves: Rest }',
      'need A.Rest',
    ],
    [
      'nothing that is a principle',
      'principle adaptive plan P { team: adaptive }',
      'nothing is adaptive (adaptive), near –',
    ],
    [
      'something of the wrong kind',
      'persona Host role Hos plan P { owner: Host }',
      'wrong kind: persona Host, near role Hos',
    ],
    ['nothing, but nearly', 'role Host plan P { team: Hots }', 'nothing is Hots (Hots), near role Host'],
    ['nothing at all', 'role Host plan P { team: Xyzzy }', 'nothing is Xyzzy (Xyzzy), near –'],
    ['what can’t be read', 'xyzzy Host { } plan P { team: Host }', 'unread'],
    ['upper case, not lower', 'role host role Host plan P { team: Host }', 'role Host'],
  ])('%s', (_, text, expected) => {
    expect(resolved(text)).toBe(expected);
  });
});

describe('a dotted name', () => {
  const journey = 'journey J { stage S { step A } }';

  test.each<[string, string, string]>([
    ['begins at the top', 'persona K { need Rest } touchpoint T { serves: K.Rest }', 'need K.Rest'],
    ['may say every level', `${journey} journey L { stage S { step B { next: J.S.A } } }`, 'step J.A'],
    ['may leave levels out', `${journey} journey L { stage S { step B { next: J.A } } }`, 'step J.A'],
    [
      'that breaks off names the part that leads nowhere',
      'persona K { need Rest } touchpoint T { serves: K.Rset }',
      'nothing is Rset (Rset), near need K.Rest',
    ],
    [
      'whose beginning leads nowhere names that',
      'persona Keiko { need Rest } touchpoint T { serves: Kieko.Rest }',
      'nothing is Kieko (Kieko), near need Keiko.Rest',
    ],
    ['does not begin inside', 'journey J { stage S { step A step B { next: S.A } } }', 'nothing is S (S), near –'],
    ['of the wrong kind', 'persona K { need Rest } plan P { team: K.Rest }', 'wrong kind: need K.Rest, near –'],
    ['of what can’t be read', 'xyzzy K { need Rest } touchpoint T { serves: K.Rest }', 'unread'],
    [
      'leads on from the first of two that has what follows',
      'persona K { need A } segment K { need B } touchpoint T { serves: K.B }',
      'need K.B',
    ],
  ])('%s', (_, text, expected) => {
    expect(resolved(text)).toBe(expected);
  });
});

test('a name behind a misspelt one stands for what was probably meant', () => {
  const design = designOf('role Host plan P { team: Hots } plan Q { team: Xyzzy }');
  const [p, q] = design.all('plan');
  expect(design.targets(p?.says.team).map(({ name }) => name?.text)).toEqual(['Host']);
  expect(design.targets(q?.says.team)).toEqual([]);
  expect(design.targets(undefined)).toEqual([]);
});

test('uses are known both ways, in the order of the files', () => {
  const design = Project.of([
    readDocument('file:///b.dfes', 'plan P { team: Host owner: Host }'),
    readDocument('file:///a.dfes', 'role Host touchpoint T { role: Host }'),
  ]);
  const [host] = design.all('role');
  expect(host && design.referrers(host).map(({ from, label }) => `${label} of ${from.name?.text}`)).toEqual([
    'role of T',
    'team of P',
    'owner of P',
  ]);
});
