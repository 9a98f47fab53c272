import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/parse.ts';
import { Projects } from '../../src/workspace/projects.ts';

const folder = 'file:///work';

/** Projects of some documents and `dfes.json` files, by their path in the workspace's folder. */
function open(files: Readonly<Record<string, string>>, folders = [folder]): Projects {
  const projects = new Projects();
  projects.setFolders(folders);
  for (const [path, text] of Object.entries(files)) write(projects, path, text);
  return projects;
}

function write(projects: Projects, path: string, text: string): void {
  const uri = `${folder}/${path}`;
  if (path.endsWith('dfes.json')) projects.setConfig(uri, text);
  else projects.update([readDocument(uri, text)], []);
}

/** The documents of each project. */
function grouped(projects: Projects): readonly (readonly string[])[] {
  return projects.all.map(({ design }) => design.fragments.map(({ uri }) => uri.replace(`${folder}/`, '')));
}

const codes = (projects: Projects, path: string, of = /./u) =>
  (projects.check().get(`${folder}/${path}`) ?? []).map(({ code }) => code).filter((code) => of.test(code));

describe('a project', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly (readonly string[])[]]>([
    ['is the folder of the workspace', { 'a.dfes': '', 'b/c.dfes': '' }, [['a.dfes', 'b/c.dfes']]],
    [
      'is the folder with a dfes.json',
      { 'one/dfes.json': '{}', 'one/a.dfes': '', 'b.dfes': '' },
      [['b.dfes'], ['one/a.dfes']],
    ],
    [
      'is that with the nearest dfes.json',
      { 'dfes.json': '{}', 'one/dfes.json': '{}', 'one/two/a.dfes': '', 'b.dfes': '' },
      [['b.dfes'], ['one/two/a.dfes']],
    ],
    [
      'goes by whole names of folders',
      { 'one/dfes.json': '{}', 'one/a.dfes': '', 'one-more/b.dfes': '' },
      [['one-more/b.dfes'], ['one/a.dfes']],
    ],
  ])('%s', (_, files, expected) => {
    expect(grouped(open(files))).toEqual(expected);
  });

  test('outside of every folder is the document alone', () => {
    const projects = open({}, []);
    projects.update([readDocument('untitled:1', 'role A'), readDocument('untitled:2', 'role A')], []);
    expect(projects.all).toHaveLength(2);
    expect(projects.all.flatMap(({ design }) => design.fragments).length).toBe(2);
  });

  test('is the innermost of several folders of a workspace', () => {
    const projects = open({ 'a.dfes': '', 'sub/b.dfes': '' }, [folder, `${folder}/sub/`]);
    expect(grouped(projects)).toEqual([['a.dfes'], ['sub/b.dfes']]);
  });

  test('does not see another', () => {
    const projects = open({
      'one/dfes.json': '{}',
      'one/a.dfes': 'role Host',
      'two/dfes.json': '{}',
      'two/a.dfes': 'plan P { team: Host }',
    });
    expect(codes(projects, 'two/a.dfes', /reference/u)).toEqual(['unresolved-reference']);
  });

  test('comes and goes with its dfes.json', () => {
    const projects = open({ 'one/a.dfes': 'role Host', 'b.dfes': 'plan P { team: Host }' });
    expect(codes(projects, 'b.dfes', /reference/u)).toEqual([]);
    write(projects, 'one/dfes.json', '{}');
    expect(codes(projects, 'b.dfes', /reference/u)).toEqual(['unresolved-reference']);
    projects.setConfig(`${folder}/one/dfes.json`, undefined);
    expect(codes(projects, 'b.dfes', /reference/u)).toEqual([]);
  });

  test('is gone with its last document', () => {
    const projects = open({ 'one/dfes.json': '{}', 'one/a.dfes': '', 'b.dfes': '' });
    projects.update([], [`${folder}/one/a.dfes`]);
    expect(grouped(projects)).toEqual([['b.dfes']]);
  });
});

describe('severities', () => {
  const text = 'touchpoint T "x" { channel: web }';
  const severity = (projects: Projects, path = 'a.dfes') =>
    projects
      .check()
      .get(`${folder}/${path}`)
      ?.find(({ code }) => code === 'touchpoint-unvisited')?.severity;

  test('are those of the rules', () => {
    expect(severity(open({ 'a.dfes': text }))).toBe('info');
  });

  test('are those of the dfes.json', () => {
    const config = '{ "rules": { "touchpoint-unvisited": "error" } }';
    expect(severity(open({ 'dfes.json': config, 'a.dfes': text }))).toBe('error');
    expect(
      severity(open({ 'dfes.json': '{ "rules": { "touchpoint-unvisited": "off" } }', 'a.dfes': text })),
    ).toBeUndefined();
  });

  test('of one project are not those of another', () => {
    const config = '{ "rules": { "touchpoint-unvisited": "off" } }';
    expect(severity(open({ 'one/dfes.json': config, 'a.dfes': text, 'one/b.dfes': text }))).toBe('info');
  });

  test('of the editor hold where the project says nothing', () => {
    const projects = open({
      'one/dfes.json': '{ "rules": { "touchpoint-unvisited": "hint" } }',
      'a.dfes': text,
      'one/b.dfes': text,
    });
    projects.setDefaults({ 'touchpoint-unvisited': 'warning' });
    expect([severity(projects), severity(projects, 'one/b.dfes')]).toEqual(['warning', 'hint']);
  });
});
