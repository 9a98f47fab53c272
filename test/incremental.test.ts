import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '@dfes/language';
import { cellsOf, type Design, designCoverage, leverageOf, Project } from '@dfes/model';
import { check } from '@dfes/rules';
import { expect, test } from 'vitest';
import { applyEdit, randomEdit } from '../packages/language/test/support/edits.ts';
import { Random } from '../packages/language/test/support/random.ts';
import { project } from './bench/shapes.ts';

const examples = path.resolve(import.meta.dirname, '../examples');

const hub = 'a design of files that all refer to one';

/** The texts of an example, by URI. */
function textsOf(example: string): Map<string, string> {
  if (example === hub) return new Map([...project(6)].map(([name, text]) => [`file:///${name}`, text]));
  const names = readdirSync(path.join(examples, example)).filter((name) => name.endsWith('.dfes'));
  return new Map(names.map((name) => [`file:///${name}`, readFileSync(path.join(examples, example, name), 'utf8')]));
}

/** Everything that anybody can ask of a design, as plain data. */
function everything(design: Design) {
  const findings = [...check(design)].map(([uri, list]) => [
    uri,
    list.map(({ rule, fixes, ...finding }) => ({ ...finding, fixes: fixes().map(fixWithoutNodes) })),
  ]);
  const touchpoints = design.all('touchpoint').map((touchpoint) => ({
    id: touchpoint.id,
    cells: cellsOf(design, touchpoint),
    roles: leverageOf(design, touchpoint).roles.map(({ id }) => id),
  }));
  const uses = design.fragments.flatMap(({ nodes }) =>
    nodes.map((node) => [
      node.id,
      node.place,
      ...design.referrers(node).map(({ from, label, ref }) => [from.id, label, ref]),
    ]),
  );
  return { findings, touchpoints, coverage: designCoverage(design), uses };
}

/** Fixes hold declarations, which hold each other in circles: their ids say which they are. */
function fixWithoutNodes(fix: object): unknown {
  return JSON.parse(
    JSON.stringify(fix, (_, value) => (value?.kindPlace ? { id: value.id, place: value.place } : value)),
  );
}

const edits = Number(process.env.DFES_EDITS ?? 100);
const seed = Number(process.env.DFES_SEED ?? 1);

test.each(['yamanoi', 'public-service', 'hotel-overnight', hub])(
  `%s, edited ${edits} times, is at every moment what it would be if read anew (seed ${seed})`,
  { timeout: 60_000 + edits * 200 },
  (example) => {
    const random = new Random(seed);
    const originals = textsOf(example);
    const texts = new Map(originals);
    const design = Project.of([...texts].map(([uri, text]) => readDocument(uri, text)));
    for (let count = 0; count < edits; count++) {
      const uri = random.of([...originals.keys()]);
      const text = texts.get(uri);
      if (text === undefined || random.chance(0.05)) texts.set(uri, originals.get(uri) ?? '');
      else if (random.chance(0.02)) texts.delete(uri);
      else texts.set(uri, applyEdit(text, randomEdit(text, random)));
      const now = texts.get(uri);
      design.update(now === undefined ? [] : [readDocument(uri, now)], now === undefined ? [uri] : []);
      const anew = Project.of([...texts].map(([each, written]) => readDocument(each, written)));
      expect(everything(design), `edit ${count} of ${uri}`).toEqual(everything(anew));
    }
  },
);
