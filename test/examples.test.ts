import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@dfes/language';
import { type Design, Project } from '@dfes/model';
import { check, type Severities } from '@dfes/rules';
import { describe, expect, it } from 'vitest';

/** The designs that a newcomer opens first say what they are meant to say, and nothing else. */

const examples = join(import.meta.dirname, '../examples');

describe('examples/hotel-overnight', () => {
  it('is clean but for the one finding that its comment announces', () => {
    expect(findingsIn('hotel-overnight').map(({ code }) => code)).toEqual(['target-missed']);
  });
});

describe('examples/public-service', () => {
  it('is found fault with exactly where an arrow announces it', () => {
    const said = findingsIn('public-service').map(({ file, line, code }) => `${file}:${line} ${code}`);
    expect(said.sort()).toEqual(announcedIn('public-service').sort());
  });

  it('announces ten different findings', () => {
    expect(new Set(announcedIn('public-service').map((place) => place.split(' ')[1])).size).toBe(10);
  });
});

describe('examples/hospital-day-surgery', () => {
  it('is clean', () => {
    expect(findingsIn('hospital-day-surgery')).toEqual([]);
  });
});

function findingsIn(name: string) {
  const found = [...check(designOf(name), settingsOf(name)).values()].flat();
  return found.map(({ code, place }) => {
    const before = textOf(name, place.uri).slice(0, place.start);
    return { file: place.uri, line: before.split('\n').length, code };
  });
}

function designOf(name: string): Design {
  return Project.of(filesOf(name).map((file) => readDocument(file, textOf(name, file))));
}

function settingsOf(name: string): Severities {
  const { rules }: { readonly rules?: Severities } = JSON.parse(textOf(name, 'dfes.json'));
  return rules ?? {};
}

/** The findings that comments of the form `// → code: why` announce, each at the next line that is not a comment. */
function announcedIn(name: string): string[] {
  return filesOf(name).flatMap((file) => {
    const lines = textOf(name, file).split('\n');
    return lines.flatMap((line, at) => {
      const code = /^\s*\/\/ → ([\w-]+):/.exec(line)?.[1];
      if (code === undefined) return [];
      const ahead = lines.findIndex((next, index) => index > at && !/^\s*(\/\/.*|\/\*\*.*\*\/)?$/.test(next));
      return [`${file}:${ahead + 1} ${code}`];
    });
  });
}

function filesOf(name: string): readonly string[] {
  return readdirSync(join(examples, name)).filter((file) => file.endsWith('.dfes'));
}

function textOf(name: string, file: string): string {
  return readFileSync(join(examples, name, file), 'utf8');
}
