import { describe, expect, test } from 'vitest';
import { icons } from '../../src/svg/icons.ts';
import { type PaintName, paints } from '../../src/svg/style.ts';

/** How something is drawn, but for its colours. */
function form(name: PaintName): string {
  const { width, dash }: { readonly fill?: string; readonly width?: number; readonly dash?: string } = paints[name];
  return `${width ?? 'no edge'}, ${dash ?? 'whole'}`;
}

describe('printed in grey, one still tells apart', () => {
  test.each([
    ['how far a principle is followed', ['heat-0', 'heat-1', 'heat-2', 'heat-3']],
    ['what was felt, what lies between, and what was intended', ['curve-main', 'curve-guessed', 'curve-other']],
    ['a moment of truth, a usual step and one that did not happen', ['box-customer', 'box-moment', 'box-absent']],
    ['what is there and what is only said to be absent', ['box-frontstage', 'note-frontstage']],
    ['a line of the blueprint and a hairline', ['divider', 'hairline']],
  ] as const)('%s', (_, names) => {
    expect(new Set(names.map(form)).size).toBe(names.length);
  });

  test('every sign by its shape', () => {
    const shapes = Object.entries(icons).map(([name, { strokes = '', fills = '' }]) => [`${strokes} ${fills}`, name]);
    expect(new Set(shapes.map(([shape]) => shape)).size).toBe(shapes.length);
  });
});
