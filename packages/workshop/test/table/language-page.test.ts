import { readDocument } from '@dfes/language';
import { kindNames, Project } from '@dfes/model';
import { check } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { describe, expect, test } from 'vitest';
import { languagePage } from '../../src/table/language-page.ts';

const page = languagePage();
const uri = 'file:///page.dfes';

/** The examples of the page in order; one with a mistake is followed by the message. */
const examples = page
  .split('```dfes')
  .slice(1)
  .map((part) => {
    const [block = '', behind = ''] = part.split('\n```\n');
    const [info = '', ...lines] = block.split('\n');
    return { text: lines.join('\n'), mistake: info.includes('mistake'), behind };
  });

describe('the reference of the language', () => {
  test.each(kindNames)('explains %s, with an example', (kind) => {
    const [, section = ''] = page.split(`\n### ${kind}\n`);
    const own = section.split('\n### ')[0] ?? '';
    const example = own.split('```dfes\n')[1]?.split('\n```')[0] ?? '';
    expect(readDocument(uri, example).nodes.map((node) => node.kind)).toContain(kind);
  });

  test.each(examples.map(({ text, ...rest }) => [text, rest] as const))('%s', (text, { mistake, behind }) => {
    const fragment = readDocument(uri, text);
    expect(fragment.misreadings).toHaveLength(mistake ? 1 : 0);
    if (!mistake) return;
    const found = check(Project.of([fragment])).get(uri) ?? [];
    const error = found.find(({ severity }) => severity === 'error');
    expect(behind).toContain(`> ${error && inWords(error.message)}`);
  });

  test('has no word of the language that it does not explain', () => {
    expect(page).not.toMatch(/<!-- (?:values|common|kinds) -->|undefined/u);
  });
});
