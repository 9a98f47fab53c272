import { expect, test } from 'vitest';
import { readDocument } from '../../src/index.ts';

/** Line ends mean nothing, and braces and titles may be left out: what follows on a line is a declaration all the same. */
test.each([
  ['touchpoint Gate touchpoint Hall', ['touchpoint Gate', 'touchpoint Hall']],
  ['role Host role Cook persona Anna', ['role Host', 'role Cook', 'persona Anna']],
  ['journey J { stage S { step A "x" step B } }', ['journey J', 'stage S', 'step A', 'step B']],
  ['journey J { stage S { step A fail-point "f" } }', ['journey J', 'stage S', 'step A', 'fail-point ']],
  ['evaluation E { metric M capability C { have: yes } }', ['evaluation E', 'metric M', 'capability C']],
])('%s', (text, declarations) => {
  const { nodes, misreadings } = readDocument('file:///a.dfes', text);
  expect(misreadings.map(({ code }) => code)).toEqual(text.includes('step A fail') ? ['misplaced-kind'] : []);
  expect(nodes.map(({ kind, name }) => `${kind} ${name?.text ?? ''}`)).toEqual(declarations);
});
