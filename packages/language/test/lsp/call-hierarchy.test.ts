import { describe, expect, test } from 'vitest';
import type { CallHierarchyItem } from 'vscode-languageserver';
import { incomingTo, outgoingFrom, preparedAt } from '../../src/lsp/call-hierarchy.ts';
import type { View } from '../../src/lsp/view.ts';
import { mark } from '../support/marked.ts';
import { scene, stretchOf } from '../support/views.ts';

const people = `persona Keiko {
  need Rest
  desire Known "To be known"
}
value-proposition Remember { serves: Keiko.Known, Rest }
`;

const places = `touchpoint Gate "Greeting" {
  realises: Remember
}
touchpoint Tea {
  realises: Remember
  not-applicable adaptive: "The blend is theirs"
}
data-point Mood { at: Gate feeds: Softer }
adaptation Softer { at: Gate }
role Host
`;

describe('a trace begins', () => {
  test.each([
    ['not at a kind', 'persona Keiko { ne|ed Rest }', undefined],
    ['at a name', 'persona Keiko { need Re|st }', 'Rest'],
    ['at the use of a name', 'touchpoint T { realises: Pro|mise }\nvalue-proposition Promise', 'Promise'],
    [
      'at the first part of a dotted name',
      'persona Keiko { need Rest }\ntouchpoint T { serves: Kei|ko.Rest }',
      'Keiko',
    ],
    ['at the last part of it', 'persona Keiko { need Rest }\ntouchpoint T { serves: Keiko.Re|st }', 'Rest'],
    ['not at what lies on no trace', 'role Ho|st', undefined],
    ['not between words', 'persona Keiko {\n|\n}', undefined],
  ])('%s: %s', (_, text, name) => {
    const { view, cursor } = scene(text);
    expect(preparedAt(view, cursor)?.map((item) => item.name)).toEqual(name === undefined ? undefined : [name]);
  });

  test('with the declaration, its title and what is missing on either side', () => {
    const { view } = scene({ 'places.dfes': places, 'people.dfes': people });
    expect(item(view, 'Tea')).toMatchObject({
      detail:
        'touchpoint  ○ no data point is at it and no adaptation is at it: “The blend is theirs”  ✗ no metric measures it, nor a proposition that it realises',
    });
    expect(item(view, 'Gate').detail).toContain('touchpoint · Greeting');
    expect(item(scene('insight Seen').view, 'Seen').detail).toBe(
      'insight  ✗ it supports no need, expectation or desire  ✗ no challenge grows from it',
    );
  });
});

describe('what hangs on a declaration', () => {
  const { view, viewOf } = scene({ 'places.dfes': places, 'people.dfes': people });

  test.each([
    ['a proposition', 'people.dfes', 'Remember', ['Gate', 'Tea']],
    ['a touchpoint', 'places.dfes', 'Gate', ['Mood', 'Softer']],
    ['a data point', 'places.dfes', 'Mood', ['Softer']],
    ['a persona', 'people.dfes', 'Keiko', ['Rest', 'Known']],
    ['an adaptation that nothing measures', 'places.dfes', 'Softer', []],
  ])('%s: also from other files', (_, file, name, called) => {
    const from = item(viewOf(file), name);
    expect(outgoingFrom(viewOf(file), from).map(({ to }) => to.name)).toEqual(called);
  });

  test('tells where the trace ends, and why', () => {
    const details = outgoingFrom(viewOf('people.dfes'), item(viewOf('people.dfes'), 'Remember')).map(
      ({ to }) => to.detail,
    );
    expect(details[1]).toContain('✗ no metric measures it');
  });

  test('is marked where it is written, as far as that is in the declaration itself', () => {
    expect(ranges(view, outgoingFrom(view, item(view, 'Mood'))[0]?.fromRanges)).toContain('feeds: »Softer«');
    expect(ranges(view, outgoingFrom(view, item(view, 'Gate'))[0]?.fromRanges)).toContain('touchpoint »Gate«');
  });
});

describe('what a declaration rests on', () => {
  const { view, viewOf } = scene({ 'places.dfes': places, 'people.dfes': people });

  test.each([
    ['a proposition', 'people.dfes', 'Remember', ['Rest', 'Known']],
    ['an adaptation', 'places.dfes', 'Softer', ['Gate', 'Mood']],
    ['a need', 'people.dfes', 'Rest', ['Keiko']],
    ['a persona', 'people.dfes', 'Keiko', []],
  ])('%s', (_, file, name, callers) => {
    const to = item(viewOf(file), name);
    expect(incomingTo(viewOf(file), to).map(({ from }) => from.name)).toEqual(callers);
  });

  test('is marked where it is written in the declaration that is named', () => {
    const calls = incomingTo(view, item(view, 'Softer'));
    expect(calls.map(({ fromRanges }) => ranges(view, fromRanges)).join()).toContain('feeds: »Softer«');
  });
});

test('a declaration that is gone has no trace any more', () => {
  const before = item(scene(places).view, 'Gate');
  const { view } = scene('touchpoint Other { }');
  expect(outgoingFrom(view, before)).toEqual([]);
  expect(incomingTo(view, before)).toEqual([]);
});

/** The item of a declaration of a view's document. */
function item(view: View, name: string): CallHierarchyItem {
  const [found] = preparedAt(view, view.text.search(new RegExp(`(?<=[a-z] )${name}\\b`, 'u'))) ?? [];
  if (!found) throw new Error(`no trace begins at ${name}`);
  return found;
}

function ranges(view: View, of: readonly Parameters<typeof stretchOf>[1][] = []): string {
  return mark(
    view.text,
    of.map((range) => stretchOf(view, range)),
  );
}
