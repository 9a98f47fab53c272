import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '@dfes/language';
import { Project } from '@dfes/model';
import { check, type Finding } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../packages/workshop/src/paths.ts';

/* One gap speaks once, and quietly: seen on whole designs. */

const examples = readdirSync(inRoot('examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(examples)('examples/$name', ({ name }) => {
  const found = findingsOf(name);

  it('no two findings say the same of the same place', () => {
    const said = found.map(
      ({ place, code, clause, message }) => `${place.uri}:${place.start} ${code} ${clause} ${message}`,
    );
    expect(new Set(said).size).toBe(said.length);
    const codes = found.map(({ place, code, clause }) => `${place.uri}:${place.start} ${code} ${clause}`);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('every message is one to three sentences and calls nothing conforming', () => {
    for (const finding of found) {
      const message = inWords(finding.message);
      expect(message).toMatch(/[.?]$/u);
      expect(message.length).toBeLessThan(360);
      expect(message).not.toMatch(/conform|\[object/iu);
    }
  });
});

it('examples/yamanoi says what the language’s design says of it', () => {
  const codes = findingsOf('yamanoi').map(({ code }) => code);
  expect(codes.sort()).toEqual([
    'backstage-role-on-frontstage',
    'emotion-curve-flat',
    'excellence-without-foundation',
    'need-unaddressed',
    'owner-missing',
    'owner-missing',
    'perspective-missing',
  ]);
});

function findingsOf(name: string): readonly Finding[] {
  const files = readdirSync(inRoot('examples', name)).filter((file) => file.endsWith('.dfes'));
  const fragments = files.map((file) => readDocument(file, readFileSync(inRoot('examples', name, file), 'utf8')));
  return [...check(Project.of(fragments)).values()].flat();
}
