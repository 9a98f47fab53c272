import { describe, expect, it } from 'vitest';
import { dfes } from '../support/dfes.ts';
import { folderWith } from '../support/folder.ts';

const files = {
  'a.dfes': `journey Day "A day" { stage One "One" {
    step Knock "Knocks" { evidence: "A brass knob" emotion: +1 calm pain: "Rain" moment-of-truth: "First look" frontstage: "Opens" }
  } }\n`,
};

async function run(...args: readonly string[]) {
  return dfes(folderWith(files), 'blueprint', 'a.dfes', ...args, '-o', '-');
}

/** The lanes of a picture, from top to bottom, without the lines between them. */
function lanesIn(svg: string): readonly string[] {
  const [, description = ''] = /From top to bottom: ([^.]*)\./u.exec(svg) ?? [];
  return description.split(', ').filter((name) => !name.startsWith('Line of'));
}

describe('the lanes of a picture', () => {
  it.each([
    ['as they usually stand', [], ['Emotion', 'Evidence', 'Customer actions', 'Frontstage', 'Pains']],
    ['without some', ['--hide', 'evidence, pains'], ['Emotion', 'Customer actions', 'Frontstage']],
    [
      'above and below',
      ['--above', 'pains', '--below', 'emotion'],
      ['Pains', 'Evidence', 'Customer actions', 'Frontstage', 'Emotion'],
    ],
    [
      'with one for what cards bear otherwise',
      ['--below', 'moments-of-truth'],
      ['Emotion', 'Evidence', 'Customer actions', 'Frontstage', 'Moments of truth', 'Pains'],
    ],
  ])('%s', async (_, args, lanes) => {
    const { code, out } = await run(...args);
    expect(lanesIn(out)).toEqual(lanes);
    expect(code).toBe(0);
  });

  it.each([
    ['a misspelt one', ['--hide', 'pain'], '`--hide` knows no lane `pain`; did you mean `pains`?'],
    ['one that is nowhere', ['--above', 'xyz'], '`--above` knows no lane `xyz`. The lanes are: emotion, time,'],
    ['one that cannot move', ['--below', 'frontstage'], '`frontstage` belongs to the blueprint proper'],
    ['one in two places', ['--below', 'pains', '--hide', 'pains'], '`pains` can only be in one place'],
  ])('not with %s', async (_, args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
