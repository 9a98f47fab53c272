import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '@dfes/workshop/paths.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { editors, type OpenEditor, openEditor } from './editors.ts';

/** What a format is called in the list, what its files end in, and what they begin with or hold. */
const formats = [
  ['PDF on A4', 'pdf', /^%PDF-1\..*Made by dfes[^\n]*\n$/s],
  ['PNG', 'png', /^.PNG\r\n.*Made by dfes.*IEND.{4}$/s],
  ['PowerPoint', 'pptx', /^PK.*ppt\/slides\/slide1\.xml.*Made by dfes[^\n]*$/s],
  ['SVG', 'svg', /^<!-- Made by dfes.*<svg .*Steps out of the taxi.*<\/svg>\s*$/s],
  ['HTML', 'html', /^<!-- Made by dfes.*<!doctype html>.*Steps out of the taxi.*<\/html>\s*$/s],
  ['Markdown', 'md', /^<!-- Made by dfes.*# Arrival to first evening/s],
  ['CSV', 'csv', /^\xef\xbb\xbfStage,Step,Title/],
  ['Mermaid', 'mmd', /^%% Made by dfes.*\njourney\n/s],
] as const;

describe.each(editors)('a blueprint leaves $name', (editor) => {
  let open: OpenEditor;
  let before: readonly string[];

  beforeAll(async () => {
    open = await openEditor(editor, inRoot('examples/yamanoi'));
    await open.workbench.openFile('yamanoi.dfes');
  });
  afterAll(() => open?.close());
  beforeEach(() => {
    before = readdirSync(open.folder);
  });
  afterEach(({ task }) =>
    task.result?.state === 'fail'
      ? open.workbench.screenshot(`export-${task.name.replaceAll(/\W+/g, '-')}`)
      : undefined,
  );

  /** Goes through the command as far as the question where the file goes, which is still to be answered. */
  async function ask(format: string, view = 'Service blueprint'): Promise<void> {
    const { workbench } = open;
    await workbench.commandThatAsks('dfes: Export Blueprint…');
    await workbench.answer('Which view of it?', view);
    await workbench.answer('In which format?', format);
  }

  /** The file as text, a letter for each byte, once it is there and whole. */
  async function written(name: string): Promise<string> {
    const file = path.join(open.folder, name);
    await open.workbench.notification(`${name} is written.`).waitFor();
    return readFileSync(file, 'latin1');
  }

  const added = () => readdirSync(open.folder).filter((name) => !before.includes(name));

  test.each(formats)('as %s', async (format, extension, content) => {
    await ask(format);
    await open.workbench.answer('Export Blueprint');
    expect(await written(`FirstEvening.${extension}`)).toMatch(content);
    expect(added()).toEqual([`FirstEvening.${extension}`]);
    await open.workbench.clearNotifications();
  });

  test('in another view, under a name that tells', async () => {
    await ask('Markdown', 'Journey map');
    await open.workbench.answer('Export Blueprint');
    expect(await written('FirstEvening-journey-map.md')).toContain('Journey map');
    await open.workbench.clearNotifications();
  });

  test('over another file only where that is wanted', async () => {
    const file = path.join(open.folder, 'FirstEvening.csv');
    const question = 'FirstEvening.csv already exists. Are you sure you want to overwrite it?';
    writeFileSync(file, 'mine');
    await ask('CSV');
    await open.workbench.answer('Export Blueprint');
    await open.workbench.refuse(question);
    // Back in the dialog, which is left as well.
    await open.workbench.press('Escape');
    await open.workbench.allIsAnswered();
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await ask('CSV');
    await open.workbench.answer('Export Blueprint');
    await open.workbench.answer(question);
    expect(await written('FirstEvening.csv')).toMatch(/^\xef\xbb\xbfStage/);
    await open.workbench.clearNotifications();
  });

  test('or does not, when no answer comes', async () => {
    await ask('PDF on one long page');
    await open.workbench.refuse('Export Blueprint');
    await open.workbench.allIsAnswered();
    expect(added()).toEqual([]);
    expect(existsSync(path.join(open.folder, 'FirstEvening.pdf.part'))).toBe(false);
    expect(statSync(path.join(open.folder, 'yamanoi.dfes')).size).toBeGreaterThan(0);
  });
});
