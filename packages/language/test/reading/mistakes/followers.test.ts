import { describe, expect, test } from 'vitest';
import { mark, marked } from '../../support/marked.ts';
import { errorsIn } from '../../support/mistakes.ts';

describe('what follows from a slip waits until it is mended', () => {
  test.each([
    ['a value of a label that was not meant', 'journey J "j" { stage "s" { step A "a" { »mood«: "sunny" } } }'],
    ['names that may be one', 'touchpoint T "x" { role: »Front Desk« }'],
  ])('%s', (_, source) => {
    const { text } = marked(source);
    const { errors } = errorsIn(text);
    expect(
      mark(
        text,
        errors.map(({ place }) => place),
      ),
    ).toBe(source);
  });
});
