import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readDocument } from '@dfes/language';
import { Project } from '@dfes/model';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { readCase } from '../src/findings/case.ts';
import { addRule } from '../src/new-rule/add-rule.ts';
import { inRoot } from '../src/paths.ts';
import { runTool } from '../src/process.ts';

/** A copy of the checkout, as far as a new rule concerns it. */
let copy: string;
beforeEach(async () => {
  copy = await mkdtemp(path.join(os.tmpdir(), 'dfes-new-rule-'));
  await cp(inRoot('packages/rules/src'), path.join(copy, 'packages/rules/src'), { recursive: true });
});
afterEach(() => rm(copy, { recursive: true }));

const read = (file: string) => readFile(path.join(copy, 'packages/rules/src', file), 'utf8');

describe('npm run new-rule', () => {
  it('makes a rule with its cases, and puts it into the list', async () => {
    expect(await addRule(copy, ['touchpoint-lonely', 'experience'])).toEqual([
      'packages/rules/src/experience/touchpoint-lonely.ts',
      'packages/rules/src/experience/touchpoint-lonely.cases/failing-replace-me.dfes',
      'packages/rules/src/experience/touchpoint-lonely.cases/passing-replace-me.dfes',
      'packages/rules/src/rules.ts',
    ]);
    const rule = await read('experience/touchpoint-lonely.ts');
    expect(rule).toContain("export const touchpointLonely = rule({\n  code: 'touchpoint-lonely',\n  clauses: ['5.5'],");
  });

  test.each([
    ['touchpoint-lonely', 'experience', 'momentOfTruthUnemotional', 'environmentMissing'],
    ['a-first-one', 'blueprint', 'deviationUnexplained', 'activityUnplanned'],
    ['zeal-missing', 'second-wave', 'timeOverLimit', undefined],
    ['odd-word', 'language', 'designMissing', 'noExcellentLevel'],
  ])('%s stands behind the last rule of %s', async (code, section, before, after) => {
    await addRule(copy, [code, section]);
    const list = (await read('rules.ts')).split('\n');
    const name = code.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
    const at = list.indexOf(`  ${name},`);
    expect([list[at - 1], list[at + 1]]).toEqual([`  ${before},`, after ? `  ${after},` : '];']);
    const imports = list.flatMap((line) => /from '(\..*)';/u.exec(line)?.[1] ?? []);
    expect(imports).toEqual(imports.toSorted());
    expect(imports).toContain(`./${section}/${code}.ts`);
  });

  it('leaves everything else alone', async () => {
    const files = async () => (await readdir(path.join(copy, 'packages/rules/src'), { recursive: true })).sort();
    const before = await files();
    const added = await addRule(copy, ['touchpoint-lonely', 'experience']);
    expect((await files()).length).toBe(before.length + added.length);
  });

  it('makes what is well formed, typed, and works as it stands', { timeout: 60_000 }, async () => {
    for (const file of ['tsconfig.json', 'biome.json', 'package.json']) await cp(inRoot(file), path.join(copy, file));
    await symlink(inRoot('node_modules'), path.join(copy, 'node_modules'), 'junction');
    await addRule(copy, ['touchpoint-lonely', 'experience']);
    await addRule(copy, ['zeal-missing', 'second-wave']);
    await addRule(copy, ['odd-word', 'language']);
    const biome = inRoot('node_modules/@biomejs/biome/bin/biome');
    const checked = await runTool(biome, ['check', '--vcs-enabled=false', 'packages/rules/src'], {
      cwd: copy,
      quiet: true,
    });
    expect(checked.output.replaceAll(copy, '')).toContain('No fixes applied');
    expect(checked.code).toBe(0);
    const compiler = inRoot('node_modules/typescript/bin/tsc');
    const typed = await runTool(compiler, ['--project', copy], { cwd: copy, quiet: true });
    expect(typed).toEqual({ code: 0, output: '' });
    const { check }: typeof import('@dfes/rules') = await import(
      pathToFileURL(path.join(copy, 'packages/rules/src/index.ts')).href
    );
    const found = async (file: string) => {
      const { files } = readCase('zeal-missing', file, await read(`second-wave/zeal-missing.cases/${file}.dfes`));
      const design = Project.of(files.map(({ uri, text }) => readDocument(uri, text)));
      const findings = [...check(design, { 'zeal-missing': 'on' }).values()].flat();
      const own = findings.filter(({ code }) => code === 'zeal-missing');
      return { own: own.map(({ place }) => place), marked: files.flatMap(({ places }) => places) };
    };
    const failing = await found('failing-replace-me');
    expect(failing.own).toEqual(failing.marked);
    expect(failing.own).toHaveLength(1);
    expect((await found('passing-replace-me')).own).toEqual([]);
  });
});

describe('what it can’t do is told', () => {
  const sections =
    'The sections are: blueprint, challenge, environment, evaluation, experience, kano, language, planning, principles, pyramid, second-wave, understanding.';

  test.each([
    [[], `Usage: npm run new-rule -- CODE SECTION\n${sections}`],
    [['touchpoint-lonely'], `Usage: npm run new-rule -- CODE SECTION\n${sections}`],
    [['touchpoint-lonely', 'experience', 'again'], 'One rule at a time: `again` is too much.'],
    [['touchpointLonely', 'experience'], 'Did you mean `touchpoint-lonely`?'],
    [['Touchpoint Lonely!', 'experience'], 'Did you mean `touchpoint-lonely`?'],
    [['lonely', 'experience'], '`lonely` is no code: that is two or more lower-case words joined by hyphens'],
    [['../evil-path', 'experience'], '`../evil-path` is no code'],
    [['touchpoint-lonely', 'experiance'], 'There is no section `experiance`; did you mean `experience`?'],
    [['touchpoint-lonely', '..'], `There is no section \`..\`. ${sections}`],
    [
      ['touchpoint-unvisited', 'experience'],
      'There is a finding `touchpoint-unvisited` already, in packages/rules/src/experience.',
    ],
    [['touchpoint-unvisited', 'kano'], 'already, in packages/rules/src/experience.'],
  ])('%j', async (args, message) => {
    const before = await read('rules.ts');
    await expect(addRule(copy, args)).rejects.toThrow(message);
    expect(await read('rules.ts')).toBe(before);
  });
});
