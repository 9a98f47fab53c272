import { Project } from '@dfes/model';
import type { Severities } from '@dfes/rules';
import { english } from '@dfes/wording';
import { expect } from 'vitest';
import type { Range } from 'vscode-languageserver';
import { offsetAt, type View } from '../../src/lsp/view.ts';
import { readDocument } from '../../src/parse.ts';
import { read } from '../../src/reading/read.ts';
import { type Marked, marked, type Stretch } from './marked.ts';

/** Documents of one project by name, their texts marked. */
export interface Texts {
  readonly [name: string]: string;
}

export interface Scene {
  /** The document with the cursor, else the first one. */
  readonly view: View;
  readonly cursor: number;
  readonly marks: ReadonlyMap<string, Marked>;
  readonly viewOf: (name: string) => View;
}

/** A project of marked texts, as requests see it. A single text is the document `a.dfes`. */
export function scene(source: string | Texts, severities: Severities = {}): Scene {
  const sources = typeof source === 'string' ? { 'a.dfes': source } : source;
  const marks = new Map(Object.entries(sources).map(([name, text]) => [name, marked(text)]));
  const texts = new Map([...marks].map(([name, { text }]) => [uriOf(name), text]));
  const design = Project.of([...texts].map(([uri, text]) => readDocument(uri, text)));
  const viewOf = (name: string): View => {
    const uri = uriOf(name);
    const text = texts.get(uri) ?? '';
    const fragment = design.fragment(uri) ?? readDocument(uri, text);
    const reading = read(uri, text);
    return { uri, text, reading, fragment, design, severities, wording: english, textOf: (other) => texts.get(other) };
  };
  const withCursor = [...marks].find(([, { cursor }]) => cursor !== undefined) ?? [...marks][0];
  const [name = 'a.dfes', { cursor = 0 } = {}] = withCursor ?? [];
  return { view: viewOf(name), cursor, marks, viewOf };
}

export function uriOf(name: string): string {
  return `file:///project/${name}`;
}

export function stretchOf(view: View, { start, end }: Range): Stretch {
  return { start: offsetAt(view, start), end: offsetAt(view, end) };
}

/** The stretch that a test has marked and means. */
export function onlyStretch({ stretches }: Marked): Stretch {
  expect(stretches).toHaveLength(1);
  return stretches[0] ?? { start: 0, end: 0 };
}
