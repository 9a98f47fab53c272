import { describe, expect, it, test } from 'vitest';
import { readDocument } from '../../src/parse.ts';
import { coverageAtHand } from '../../src/server/coverage-at-hand.ts';
import { designEntry } from '../../src/server/designs.ts';
import type { DesignEntry } from '../../src/server/designs-contract.ts';
import { Projects } from '../../src/workspace/projects.ts';
import { scene } from '../support/views.ts';

/** The overview of a project in one folder. */
function overview(texts: Readonly<Record<string, string>>, config = '{}'): DesignEntry | undefined {
  const projects = new Projects();
  projects.setConfig('file:///inn/dfes.json', config);
  projects.update(
    Object.entries(texts).map(([name, text]) => readDocument(`file:///inn/${name}`, text)),
    [],
  );
  return projects.all.map(designEntry)[0];
}

describe('a design looked over', () => {
  const inn = overview({
    'journeys.dfes':
      'journey Stay "A night" {\n  state: future\n  stage "Arrive" { step Ring { touchpoint: Bell } step Wait }\n  stage Sleep\n}',
    'people.dfes': 'persona Ada {\n  need Rest\n  desire Quiet\n}\nsegment Walkers',
    'touchpoints.dfes': 'touchpoint Bell "The bell" { emotional: "It sings" }\ndesign Inn "An inn"',
  });

  it('is called as it is declared, wherever that is', () => {
    expect(inn).toMatchObject({
      title: 'An inn',
      root: 'file:///inn',
      location: { uri: 'file:///inn/touchpoints.dfes', range: { start: { line: 1, character: 7 } } },
    });
  });

  it('tells its journeys with their stages, each with its place', () => {
    expect(inn?.journeys).toMatchObject([
      {
        title: 'A night',
        state: 'future',
        location: { uri: 'file:///inn/journeys.dfes', range: { start: { line: 0, character: 8 } } },
        coverage: { emotional: { supported: 0, claimed: 1, applicable: 1 } },
        stages: [
          { title: 'Arrive', steps: 2 },
          { title: 'Sleep', steps: 0 },
        ],
      },
    ]);
  });

  it('tells its people and how much each wishes', () => {
    expect(inn?.people.map(({ title, kind, wishes }) => ({ title, kind, wishes }))).toEqual([
      { title: 'Ada', kind: 'persona', wishes: 2 },
      { title: 'Walkers', kind: 'segment', wishes: 0 },
    ]);
  });

  it('tells how each touchpoint stands', () => {
    expect(inn?.touchpoints).toMatchObject([
      { title: 'The bell', cells: { emotional: { state: 'claimed' }, adaptive: { state: 'open' } } },
    ]);
  });

  it('counts what is found, but for what the project switches off', () => {
    const texts = { 'a.dfes': 'design Inn' };
    const count = overview(texts)?.findings ?? 0;
    expect(count).toBeGreaterThan(1);
    expect(overview(texts, '{ "rules": { "plan-missing": "off" } }')?.findings).toBe(count - 1);
  });

  it('has no title where none is declared, and leads to its first document', () => {
    const entry = overview({ 'a.dfes': 'persona Ada', 'b.dfes': '' });
    expect(entry).not.toHaveProperty('title');
    expect(entry?.location).toMatchObject({ uri: 'file:///inn/a.dfes', range: { start: { line: 0, character: 0 } } });
  });
});

describe('the journey at hand', () => {
  const journeys = 'journey First "First" { stage S { step A } }\njourney Second "Second" { stage T { step B } }';
  test.each([
    ['is the one around the cursor', { 'a.dfes': journeys.replace('step B', 'step |B') }, 'Second'],
    ['is else the first of the document', { '0.dfes': 'journey Other', 'a.dfes': `|\n${journeys}` }, 'First'],
    ['is else the first of the project', { 'a.dfes': 'touchpoint |Gate', 'b.dfes': journeys }, 'First'],
  ])('%s', (_, texts, title) => {
    expect(atHand(texts)?.journey.title).toBe(title);
  });

  it('is none where none is written', () => {
    expect(atHand({ 'a.dfes': 'touchpoint |Gate' })).toBeUndefined();
  });

  it('has the coverage of its own touchpoints alone', () => {
    const texts = {
      'a.dfes': 'touchpoint Gate\ntouchpoint Door\njourney Stay { stage S { step A { touchpoint: |Gate } } }',
    };
    expect(atHand(texts)?.coverage.consistent).toEqual({ supported: 0, claimed: 0, applicable: 1 });
  });

  function atHand(texts: Readonly<Record<string, string>>) {
    const { view, cursor } = scene(texts);
    const before = view.text.slice(0, cursor).split('\n');
    return coverageAtHand(view, { line: before.length - 1, character: before.at(-1)?.length ?? 0 });
  }
});
