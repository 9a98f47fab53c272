import { expect, test } from 'vitest';
import { linkedRangesAt } from '../../src/lsp/linked-editing.ts';
import { mark } from '../support/marked.ts';
import { scene, stretchOf, type Texts } from '../support/views.ts';

/** The document with marks around what changes together; undefined where nothing does. */
function linked(source: string | Texts): string | undefined {
  const { view, cursor } = scene(source);
  const ranges = linkedRangesAt(view, cursor)?.ranges.map((range) => stretchOf(view, range));
  return ranges && mark(view.text, ranges);
}

test.each([
  ['a name with its uses', 'role Ho|st\ntouchpoint T { role: Host }', 'role »Host«\ntouchpoint T { role: »Host« }'],
  [
    'the name of something inside, also behind the name around it',
    'persona K { need Re|st }\ntouchpoint T { serves: K.Rest }',
    'persona K { need »Rest« }\ntouchpoint T { serves: K.»Rest« }',
  ],
  [
    'a name as the beginning of a longer one',
    'persona K| { need Rest }\ntouchpoint T { serves: K.Rest }',
    'persona »K« { need Rest }\ntouchpoint T { serves: »K«.Rest }',
  ],
])('%s change together', (_, source, expected) => {
  expect(linked(source)).toBe(expected);
});

test.each<[string, string | Texts]>([
  ['at a use, where another one is meant', 'role Host\ntouchpoint T { role: Ho|st }'],
  ['for a name that nobody uses', 'role Ho|st'],
  ['where another file uses it', { 'a.dfes': 'role Ho|st\njourney J', 'b.dfes': 'touchpoint T { role: Host }' }],
  ['where two declarations have the name', 'role Ho|st\nrole Host\ntouchpoint T { role: Host }'],
  ['for the name of a principle', 'principle adap|tive\njourney J'],
  ['at a kind', 'ro|le Host\ntouchpoint T { role: Host }'],
])('nothing %s', (_, source) => {
  expect(linked(source)).toBeUndefined();
});
