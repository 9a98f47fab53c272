import { positionAt } from '@dfes/model';
import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver';
import { rangeOf } from '../../../src/diagnostics/to-diagnostic.ts';
import { formatAll, formatLines, formatTyped } from '../../../src/lsp/formatting.ts';
import { offsetAt, type View } from '../../../src/lsp/view.ts';
import { marked } from '../../support/marked.ts';
import { onlyStretch, scene } from '../../support/views.ts';

function applied(view: View, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (text, { range, newText }) =>
      text.slice(0, offsetAt(view, range.start)) + newText + text.slice(offsetAt(view, range.end)),
    view.text,
  );
}

test('a document, by as few and as short changes as there can be', () => {
  const { view } = scene('role R {\n    lane: backstage\n  note:"x"\n}\n');
  const edits = formatAll(view);
  expect(edits.map(({ newText }) => newText)).toEqual(['', ' ']);
  expect(applied(view, edits)).toBe('role R {\n  lane: backstage\n  note: "x"\n}\n');
});

test('a document that is laid out needs no change', () => {
  expect(formatAll(scene('role R {\n  lane: backstage\n}\n').view)).toEqual([]);
});

test('some lines, and no others', () => {
  const { view, marks } = scene('role R {\n    lane:backstage\n    no»te:"x"\n    ow«ner:S\n    source:"y"\n}\n');
  const stretch = marks.get('a.dfes');
  const edits = stretch ? formatLines(view, rangeOf(onlyStretch(stretch), view.fragment)) : [];
  expect(applied(view, edits)).toBe('role R {\n    lane:backstage\n  note: "x"\n  owner: S\n    source:"y"\n}\n');
});

describe('while it is typed', () => {
  function typed(source: string, sign: string): string {
    const { view, cursor } = scene(source);
    return applied(view, formatTyped(view, positionAt(view.fragment.lineStarts, cursor), sign));
  }

  test.each<[string, string, string, string]>([
    ['a line', '\n', 'role R {\n lane:backstage\n|\n note:"x"\n}', 'role R {\n  lane: backstage\n|\n note:"x"\n}'],
    ['a line within a declaration that is still open', '\n', 'role R {\n lane:\n  |', 'role R {\n lane:\n  |'],
    ['the first line', '\n', 'role   R\n|', 'role R\n|'],
    [
      'a declaration',
      '}',
      'role   Q\nrole R {\n lane:backstage\n  }|\nrole   S',
      'role   Q\n\nrole R {\n  lane: backstage\n}|\nrole   S',
    ],
    [
      'one in another',
      '}',
      'journey J {\nstage S {\nstep T {\n time:2 min\n}|\n}\n}',
      'journey J {\nstage S {\n    step T {\n      time: 2 min\n    }|\n}\n}',
    ],
    ['a brace in a text', '}', 'role   R { note: "}|" }', 'role   R { note: "}|" }'],
    ['a brace in a comment', '}', 'role   R // }|\n', 'role   R // }|\n'],
    ['a brace that closes nothing', '}', 'role   R\n}|', 'role   R\n}|'],
  ])('%s', (_, sign, source, expected) => {
    expect(typed(source, sign)).toBe(marked(expected).text);
  });
});
