import { describe, expect, test } from 'vitest';
import { CodeActionKind, type TextDocumentEdit } from 'vscode-languageserver';
import { rangeOf } from '../../src/diagnostics/to-diagnostic.ts';
import { applyChanges } from '../../src/fixes/index.ts';
import { type ActionRequest, actionsFor } from '../../src/lsp/code-actions.ts';
import type { EditSettings } from '../../src/lsp/workspace-edit.ts';
import { type Scene, scene, stretchOf } from '../support/views.ts';

const plain: EditSettings = { snippets: false, createsFiles: false, versionOf: () => undefined };
const able: EditSettings = { snippets: true, createsFiles: true, versionOf: () => 7 };

/** What is offered for the marked stretch, or the cursor. */
function actions(here: Scene, request: Partial<ActionRequest> = {}, settings = plain) {
  const { view, cursor, marks } = here;
  const stretch = marks.get('a.dfes')?.stretches[0] ?? { start: cursor, end: cursor };
  return actionsFor(view, { range: rangeOf(stretch, view.fragment), diagnostics: [], ...request }, settings);
}

function titles(source: string, request: Partial<ActionRequest> = {}): readonly string[] {
  return actions(scene(source), request).map(({ title }) => title);
}

/** The text after an action. */
function after(source: string, title: string, request: Partial<ActionRequest> = {}): string {
  const here = scene(source);
  const action = actions(here, request).find((other) => other.title === title);
  if (!action) throw new Error(`${title} is not offered`);
  const edits = action.edit?.changes?.[here.view.uri] ?? [];
  const changes = edits.map(({ range, newText }) => ({
    place: { uri: here.view.uri, ...stretchOf(here.view, range) },
    text: newText,
  }));
  return applyChanges(here.view.text, changes);
}

describe('ways out', () => {
  test.each<[string, string, string, string]>([
    ['of a misspelt label', 'touchpoint T { cha|nel1: web }', 'Change to `channel`', 'touchpoint T { channel: web }'],
    [
      'of a misspelt name',
      'role Host\ntouchpoint T { role: Ho|stt }',
      'Change to `Host`',
      'role Host\ntouchpoint T { role: Host }',
    ],
    ['of a missing colon', 'role R { lane| backstage }', 'Insert the colon', 'role R { lane: backstage }'],
    ['of typographic quotes', 'role R “Fr|ont”', 'Use plain quotes', 'role R "Front"'],
    ['of something that nothing refers to', 'role R\n\nrole |S', 'Remove “S”', 'role R\n'],
  ])('%s', (_, source, title, expected) => {
    expect(after(source, title)).toBe(expected);
  });

  test('answer the diagnostics that the client shows', () => {
    const here = scene('touchpoint T { »chanel«: web }');
    const [stretch] = here.marks.get('a.dfes')?.stretches ?? [];
    const range = rangeOf(stretch ?? { start: 0, end: 0 }, here.view.fragment);
    const shown = { range, message: 'as shown', code: 'unknown-label' };
    expect(actions(here, { diagnostics: [shown] })[0]?.diagnostics).toEqual([shown]);
    expect(actions(here)[0]?.diagnostics?.[0]).toMatchObject({ code: 'unknown-label', source: 'dfes' });
  });

  test('only of what is under the cursor', () => {
    expect(titles('touchpoint T { chanel: web }\n|')).toEqual([]);
    expect(titles('tou|chpoint T { chanel: web }').join()).not.toContain('channel');
  });

  test('none of a kind that is not asked for', () => {
    expect(titles('touchpoint T { cha|nel1: web }', { only: [CodeActionKind.Refactor] })).toEqual([]);
    expect(titles('touchpoint T { cha|nel1: web }', { only: [CodeActionKind.QuickFix] })).not.toEqual([]);
  });
});

describe('all of a kind', () => {
  test('are mended together', () => {
    const source = 'touchpoint T { chan|el1: web }\ntouchpoint U { chanel: app }';
    expect(after(source, 'Fix all 2 of “unknown-label” in this file')).toBe(
      'touchpoint T { channel: web }\ntouchpoint U { channel: app }',
    );
  });

  test('are not offered for one alone', () => {
    expect(titles('touchpoint T { chan|el1: web }').join()).not.toContain('Fix all');
  });
});

describe('a file', () => {
  const source = '|tuchpoint T { chanel: web\n note "x" }\nrole R “Front”';

  test('is mended as a whole where that is asked for', () => {
    const request = { only: [CodeActionKind.SourceFixAll] };
    expect(after(source, 'Mend everything that can’t be read', request)).toBe(
      'touchpoint T { channel: web\n note: "x" }\nrole R "Front"',
    );
    expect(titles(source)).not.toContain('Mend everything that can’t be read');
  });

  test('without slips needs no mending', () => {
    expect(titles('role R', { only: [CodeActionKind.SourceFixAll] })).toEqual([]);
  });
});

describe('silence', () => {
  test('is a comment on the line before, with a reason', () => {
    const source = 'design D\n\n  touchpoint |T "x" {}';
    expect(after(source, 'Ignore “touchpoint-unvisited” here, for a reason')).toBe(
      'design D\n\n  // dfes-ignore touchpoint-unvisited: reason\n  touchpoint T "x" {}',
    );
  });

  test('cannot be had for what can’t be read', () => {
    expect(titles('touchpoint T { chan|el1: web }').join()).not.toContain('Ignore');
  });
});

describe('places to fill in', () => {
  const source = 'touchpoint |T "x"';
  const silence = 'Ignore “touchpoint-unvisited” here, for a reason';
  const edits = (text: string, settings: EditSettings) => {
    const action = actions(scene(text), {}, settings).find(({ title }) => title === silence);
    return (action?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined) ?? action?.edit?.changes;
  };

  test('are left open for clients that know them', () => {
    expect(edits(source, able)).toMatchObject({
      textDocument: { version: 7 },
      edits: [{ snippet: { kind: 'snippet', value: '// dfes-ignore touchpoint-unvisited: ${1:reason}\n' } }],
    });
  });

  test('have a word in them for others', () => {
    expect(JSON.stringify(edits(source, plain))).toContain('touchpoint-unvisited: reason');
  });

  test('are indented as the client will not do it by itself', () => {
    const inner = 'journey J "x" {\n  state: future\n  stage "S|" {\n    goal: "g"\n  }\n}';
    const found = actions(scene(inner), {}, able).find(({ title }) => title.includes('step'));
    const [edit] = (found?.edit?.documentChanges?.[0] as TextDocumentEdit | undefined)?.edits ?? [];
    // The line it is put behind is indented by four: so will be the lines of the snippet.
    expect(edit && 'snippet' in edit ? edit.snippet.value : '').toMatch(/^\n\nstep |^\nstep /u);
  });
});

describe('what is about the whole file', () => {
  const text = 'role R\n\ndesign D';

  test('is offered where it is asked for', () => {
    const title = 'Sort the declarations in the standard’s order';
    expect(after(text, title, { only: ['source.sortDeclarations'] })).toBe('design D\n\nrole R');
    expect(titles(text, { only: [CodeActionKind.Source] })).toContain(title);
    expect(titles(text)).not.toContain(title);
  });
});
