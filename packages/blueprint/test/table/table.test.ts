import { describe, expect, it, test } from 'vitest';
import { blueprintOf, placeOf, renderTable, tableOf } from '../../src/index.ts';
import { designOf, draw, example, journeyOf, journeyWith } from '../designs.ts';
import { generate } from '../generate.ts';
import { readXml } from '../svg/xml.ts';

const evening = example('yamanoi/yamanoi.dfes');
const blueprint = blueprintOf(evening, journeyOf(evening));
const table = tableOf(blueprint);

describe('the table of a blueprint', () => {
  it('has the stages over the steps, both in the order of the journey', () => {
    expect(table.groups.map(({ items }) => items[0]?.lines[0])).toEqual(['Arrive', 'Settle']);
    expect(table.groups.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(table.columns.map(({ items }) => items[0]?.lines[0]?.slice(0, 3))).toEqual(['1. ', '2. ', '3. ']);
  });

  it('has a row for each lane, role and line, from top to bottom as in the picture', () => {
    const lanes = table.rows.map(({ head }) => head[0]?.replace(/ \(.*/, ''));
    expect([...new Set(lanes)]).toEqual(blueprint.bands.map(({ name }) => name));
    expect(table.rows.find(({ kind }) => kind === 'line')?.tracks).toEqual([]);
  });

  it('leads to the text from every cell', () => {
    const cells = [...table.groups, ...table.columns, ...table.rows.flatMap(({ tracks }) => tracks.flat())];
    const items = cells.flatMap((cell) => cell.items);
    expect(items.length).toBeGreaterThan(30);
    expect(items.filter(({ part }) => placeOf(blueprint, part) === undefined)).toEqual([]);
  });

  it('says in words what the picture says by signs', () => {
    const { blueprint } = draw(
      journeyWith('step A "Waits" { wait: 3 min\n evidence: "A queue"\n moment-of-truth: "All of it" }'),
    );
    const text = JSON.stringify(tableOf(blueprint));
    expect(text).toContain('The customer waits');
    expect(text).toContain('Moment of truth');
  });
});

test('cells that are wider than a step get rows of their own', () => {
  const design = designOf(`journey J "A journey" { opportunity: "Overall"
    stage S "One" { opportunity: "In the stage" step A "a" { opportunity: "Here" } step B "b" {} }
    stage T "Two" { step C "c" { opportunity: "There" } } }`);
  const rows = tableOf(blueprintOf(design, journeyOf(design))).rows;
  const tracks = rows.find(({ head }) => head[0] === 'Opportunities')?.tracks;
  expect(tracks?.map((track) => track.map(({ from, to }) => [from, to]))).toEqual([
    [[0, 2]],
    [
      [0, 1],
      [2, 2],
    ],
    [[0, 0]],
  ]);
});

describe('the table in HTML', () => {
  test.each(['plain', 'arabic', 'mixed'] as const)('is well-formed and full in every row (%s)', (script) => {
    const { blueprint } = draw(generate({ seed: 3, script, steps: 8 }));
    const html = renderTable(blueprint);
    const { tags } = readXml(html);
    const allowed = 'table caption strong p thead tbody tr th td ul li button span';
    expect([...new Set(tags.map(({ name }) => name))].filter((name) => !allowed.split(' ').includes(name))).toEqual([]);
    const width = blueprint.columns.length + 1;
    const carried: number[] = [];
    for (const row of html.split('<tr').slice(1)) {
      let count = carried.shift() ?? 0;
      for (const [, attributes = ''] of row.matchAll(/<t[hd]([ >][^>]*)/g)) {
        count += Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
        for (let i = 1; i < Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1); i++) carried[i - 1] = 1;
      }
      expect(count).toBe(width);
    }
  });

  it('says of heads what they are heads of', () => {
    const heads = readXml(renderTable(blueprint)).tags.filter(({ name }) => name === 'th');
    expect(new Set(heads.map(({ attributes }) => attributes.scope))).toEqual(new Set(['colgroup', 'col', 'row']));
  });

  it('escapes what documents say', () => {
    const { blueprint } = draw(journeyWith('step A "<img src=x>" { evidence: "a & b" }'));
    expect(renderTable(blueprint)).toContain('&lt;img src=x&gt;');
    expect(renderTable(blueprint)).not.toContain('<img');
  });
});
