import type { DesignEntry } from '@dfes/language/designs-contract';
import { describe, expect, it, test } from 'vitest';
import { clauseRows, designRows, type Entry, rowsBelow } from '../src/designs/entry.ts';

const location = {
  uri: 'file:///inn/a.dfes',
  range: { start: { line: 4, character: 2 }, end: { line: 4, character: 6 } },
};
const share = { supported: 1, claimed: 1, applicable: 2 };
const coverage = { emotional: share, adaptive: share, 'co-creative': share, consistent: share };
const cell = <P extends string>(principle: P) => ({ principle, state: 'open', contradictory: false }) as const;
const cells = {
  emotional: cell('emotional'),
  adaptive: cell('adaptive'),
  'co-creative': cell('co-creative'),
  consistent: cell('consistent'),
};

const inn: DesignEntry = {
  root: 'file:///inn',
  title: 'An inn',
  location,
  coverage,
  journeys: [
    { id: 'j', title: 'A night', location, coverage, stages: [{ id: 's', title: 'Arrive', location, steps: 2 }] },
  ],
  people: [{ id: 'p', title: 'Ada', location, kind: 'persona', wishes: 1 }],
  touchpoints: [{ id: 't', title: 'The bell', location, cells }],
  findings: 1,
};

const bare: DesignEntry = {
  root: 'file:///bare',
  location,
  coverage,
  journeys: [],
  people: [],
  touchpoints: [],
  findings: 0,
};

/** Every row of a design, as `what` with its depth. */
function outline(rows: readonly Entry[], depth = 0): readonly string[] {
  return rows.flatMap((row) => {
    const said = row.what === 'section' ? `${row.section} ${row.size}` : row.what;
    return [`${'  '.repeat(depth)}${said}`, ...outline(rowsBelow(row), depth + 1)];
  });
}

describe('the overview of a design', () => {
  it('goes from the whole to its parts', () => {
    expect(outline(designRows([inn]))).toEqual([
      'design',
      '  coverage 1',
      ...Array(4).fill(['    principle', '      cell']).flat(),
      '  journeys 1',
      '    journey',
      '      stage',
      '  personas 1',
      '    person',
      '  touchpoints 1',
      '    touchpoint',
      '  findings 1',
    ]);
  });

  it('keeps its sections where there is nothing in them yet', () => {
    expect(outline(designRows([bare])).filter((line) => line.endsWith(' 0'))).toHaveLength(5);
  });

  test('rows have ids of their own, also where designs are alike', () => {
    const all = (rows: readonly Entry[]): readonly string[] => rows.flatMap((row) => [row.id, ...all(rowsBelow(row))]);
    const ids = all(designRows([inn, { ...inn, root: 'file:///other' }]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads to the text wherever there is a place in it', () => {
    const [design] = designRows([inn]);
    const [, journeys] = design ? rowsBelow(design) : [];
    const [journey] = journeys ? rowsBelow(journeys) : [];
    expect(design?.location).toBe(location);
    expect(journeys).not.toHaveProperty('location');
    expect(journey?.location).toBe(location);
  });
});

test('findings stand below their clauses, also two of the same code', () => {
  const [design] = designRows([inn]);
  if (!design) throw new Error('unreachable');
  const finding = { code: 'plan-missing', severity: 'info', message: 'No plan.', location, fixes: [] } as const;
  const [clause] = clauseRows(design, [{ clause: '5.2', title: 'Planning', findings: [finding, finding] }]);
  const found = clause ? rowsBelow(clause) : [];
  expect(found.map(({ what, location }) => [what, location])).toEqual([
    ['finding', location],
    ['finding', location],
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
});
