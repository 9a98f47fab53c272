import { views } from '@dfes/blueprint';
import { formats } from '@dfes/export';
import { describe, expect, test, vi } from 'vitest';

vi.mock('vscode', () => ({ l10n: { t: (text: string) => text } }));
const { choicesFor } = await import('../src/export/formats.ts');

test('the editor offers every format that there is', () => {
  const offered = new Map(choicesFor('blueprint').map(({ format, extension }) => [format, extension]));
  expect([...offered].sort()).toEqual(formats.map(({ name, extension }) => [name, extension]).sort());
});

describe('only what can hold a view is offered for it', () => {
  test.each(views.map(({ id }) => [id]))('%s', (id) => {
    const tells = ['blueprint', 'journey-map'].includes(id);
    expect(choicesFor(id).some(({ format }) => format === 'mermaid')).toBe(tells);
  });
});
