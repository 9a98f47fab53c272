import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '@dfes/language';
import { designNode, type Fragment, Project, titleOf } from '@dfes/model';
import { check } from '@dfes/rules';
import { describe, expect, it, test } from 'vitest';
import { folderName, withTitle } from '../src/new-design/fill.ts';
import { type Template, templates } from '../src/new-design/templates.ts';

const folder = path.resolve(import.meta.dirname, '../../../templates');

function textsOf({ name, files }: Template): readonly (readonly [string, string])[] {
  return files.map((file) => [file, readFileSync(path.join(folder, name, file), 'utf8')]);
}

function designsOf(template: Template): readonly Fragment[] {
  return textsOf(template).flatMap(([file, text]) => (file.endsWith('.dfes') ? [readDocument(file, text)] : []));
}

function findingsIn(fragments: readonly Fragment[]) {
  return [...check(Project.of(fragments), {}).values()].flat();
}

test('every template is offered', () => {
  expect(readdirSync(folder).sort()).toEqual(templates.map(({ name }) => name).sort());
});

describe.each(templates)('the template $name', (template) => {
  it('has all its files, and no others', () => {
    expect(readdirSync(path.join(folder, template.name)).sort()).toEqual([...template.files].sort());
  });

  it('is read without an error, in several files as in one', () => {
    const designs = designsOf(template);
    const whole = textsOf(template).filter(([file]) => file.endsWith('.dfes'));
    const one = readDocument('untitled', whole.map(([, text]) => text).join('\n'));
    for (const fragments of [designs, [one]]) {
      expect(findingsIn(fragments).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('can be drawn at once', () => {
    expect(Project.of(designsOf(template)).all('journey')).toHaveLength(1);
  });

  it('is called as its person says', () => {
    const title = 'The "Ox" \\ an inn for $& and $1';
    const [[file, text] = ['', ''], ...others] = textsOf(template);
    const written = [[file, withTitle(text, template, title)] as const, ...others];
    const design = Project.of(
      written.flatMap(([name, one]) => (name.endsWith('.dfes') ? [readDocument(name, one)] : [])),
    );
    const node = designNode(design);
    expect(node && titleOf(node)).toBe(title);
    expect(text.split(`"${template.title}"`)).toHaveLength(2);
  });
});

describe('a template teaches by what it leaves out', () => {
  test.each([
    ['hotel', 'need-unaddressed'],
    ['public-service', 'need-unaddressed'],
    ['clinic', 'principle-uncovered'],
    ['software-onboarding', 'principle-unsupported'],
  ])('%s: %s', (name, code) => {
    const template = templates.find((one) => one.name === name);
    const found = template ? findingsIn(designsOf(template)) : [];
    expect(found.filter(({ severity }) => severity === 'warning').map((finding) => finding.code)).toEqual([code]);
    expect(found.length).toBeLessThanOrEqual(6);
  });
});

describe('the folder of a design', () => {
  test.each([
    ['Useful on the first day', 'useful-on-the-first-day'],
    ['Café “Chez Zoé”: l’accueil', 'cafe-chez-zoe-l-accueil'],
    ['山の井の宿', '山の井の宿'],
    ['../../etc/passwd', 'etc-passwd'],
    ['?!', 'service'],
    ['A service whose title goes on for longer than any folder should', 'a-service-whose-title-goes-on-for-longer'],
  ])('of “%s” is %s', (title, name) => {
    expect(folderName(title)).toBe(name);
  });
});
