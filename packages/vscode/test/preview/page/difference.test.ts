import { describe, expect, test } from 'vitest';
import { difference } from '../../../src/preview/page/difference.ts';

const picture = (...steps: readonly string[]) => `<svg><g class="lanes"><rect/></g><g>${steps.join('\n')}</g></svg>`;
const step = (id: string, text: string) => `<g id="${id}" label="${text}"><rect x="1"/><text>${text}</text></g>`;

const arrive = step('arrive', 'Arrives');
const enter = step('enter', 'Enters');

describe('two texts differ in', () => {
  test.each<[string, string, string, readonly number[], string]>([
    ['a word', picture('<text>a</text>'), picture('<text>b</text>'), [1, 0], '<text>b</text>'],
    ['a word more', picture('<text>a</text>'), picture('<text>a b</text>'), [1, 0], '<text>a b</text>'],
    ['nothing but a word of two', picture('<text>aa</text>'), picture('<text>a</text>'), [1, 0], '<text>a</text>'],
    ['one step', picture(arrive, enter), picture(arrive, step('enter', 'Runs')), [1, 1], step('enter', 'Runs')],
    [
      'an attribute',
      picture(arrive, enter),
      picture(arrive.replace('x="1"', 'x="2"'), enter),
      [1, 0],
      arrive.replace('1', '2'),
    ],
    ['two steps', picture(arrive, enter), picture('<g/>', '<g/>'), [1], '<g><g/>\n<g/></g>'],
    ['a step that is gone', picture(arrive, enter), picture(enter), [1], `<g>${enter}</g>`],
    ['what lies before the steps', '<svg><g><a/></g><g/></svg>', '<svg><g><b/></g><g/></svg>', [0], '<g><b/></g>'],
    [
      'a sign that looks like a tag',
      picture('<g t="a>b"><i/></g>'),
      picture('<g t="a>c"><i/></g>'),
      [1, 0],
      '<g t="a>c"><i/></g>',
    ],
  ])('%s', (_, before, after, path, text) => {
    expect(difference(before, after)).toEqual({ path, text });
  });

  test('a step that has come before another that begins alike: both stand where the one stood', () => {
    expect(difference(picture(enter), picture(arrive, enter))).toEqual({ path: [1, 0], text: `${arrive}\n${enter}` });
  });

  test.each([
    ['the outermost element', '<svg w="1"><g/></svg>', '<svg w="2"><g/></svg>'],
    ['several elements of the outermost', '<svg><g><a/></g><g><a/></g></svg>', '<svg><g><b/></g><g><b/></g></svg>'],
    ['all', '<svg/>', '<svg><g/></svg>'],
    ['texts that are no elements', 'one', 'two'],
  ])('no single part: %s', (_, before, after) => {
    expect(difference(before, after)).toBeUndefined();
  });
});
