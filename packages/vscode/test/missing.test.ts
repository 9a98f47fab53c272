import type { MissingAnswer } from '@dfes/language/project-contract';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../src/missing/items.ts';

const range = { start: { line: 4, character: 2 }, end: { line: 4, character: 6 } };
const finding = {
  code: 'plan-missing',
  severity: 'info',
  message: 'Nothing says how the project is to go.',
  location: { uri: 'file:///inn/inn.dfes', range },
  fixes: ['Add a plan'],
} as const;

const list = (answer: MissingAnswer) =>
  itemsOf(answer, (uri) => uri.slice(uri.lastIndexOf('/') + 1)).map((item) =>
    'detail' in item ? `${item.line}: ${item.label} (${item.detail})` : `${item.line}: ${item.label}`,
  );

describe('the list of what is missing', () => {
  it('has the clause, the finding with its place, and its fixes', () => {
    expect(list({ clauses: [{ clause: '5.2', title: 'Planning', findings: [finding] }] })).toEqual([
      'clause: 5.2 Planning',
      'finding: $(info) Nothing says how the project is to go. (plan-missing · inn.dfes:5)',
      'fix: $(wand) Add a plan',
    ]);
  });

  it('names no clause where there is none, and none twice', () => {
    const clauses = [
      { title: 'About the text itself', findings: [] },
      { clause: 'Introduction', title: 'Introduction', findings: [] },
    ];
    expect(list({ clauses })).toEqual(['clause: About the text itself', 'clause: Introduction']);
  });

  it('shortens what would leave no room for the finding', () => {
    const title = 'Much longer than any list has room for in one line';
    expect(list({ clauses: [{ clause: '23592 7.4.1', title, findings: [] }] })).toEqual([
      'clause: 23592 7.4.1 Much longer than any list has …',
    ]);
  });

  it('has three fixes of many: the light bulb has them all', () => {
    const fixes = ['One', 'Two', 'Three', 'Four'];
    const lines = list({ clauses: [{ title: 'T', findings: [{ ...finding, fixes }] }] });
    expect(lines.filter((line) => line.startsWith('fix'))).toHaveLength(3);
  });

  it('shows what an author writes as text, not as an icon', () => {
    const message = 'Nothing answers “$(trash)” yet.';
    const [, line] = list({ clauses: [{ title: 'T', findings: [{ ...finding, message }] }] });
    expect(line).not.toContain('$(trash)');
    expect(line?.replaceAll('\u200b', '')).toContain('$(trash)');
  });

  it('is empty where nothing is missing', () => {
    expect(list({ clauses: [] })).toEqual([]);
  });
});
