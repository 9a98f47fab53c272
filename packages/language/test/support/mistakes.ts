import { Project } from '@dfes/model';
import { check } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { expect } from 'vitest';
import { applyChanges, changesOf, withDefaults } from '../../src/fixes/index.ts';
import { readDocument } from '../../src/parse.ts';
import { mark, marked } from './marked.ts';

/**
 * A mistake as authors make them: the text, the place of its one error marked; what the error says; the text after the
 * preferred fix, where there is one; what of the text is part of the design all the same.
 */
export type Mistake = readonly [source: string, message: string, mended: string | undefined, design: string];

const uri = 'file:///a.dfes';
const others = readDocument('file:///b.dfes', 'role Host "Front host"\npersona Keiko "Keiko" { need Rest "Rest" }');
/** What follows the mistake, and must not suffer from it. */
const rest = '\nrole Last "l" { lane: backstage }\n';

/** The errors of a text in a design that has more files. */
export function errorsIn(text: string) {
  const fragment = readDocument(uri, text);
  const findings = check(Project.of([others, fragment])).get(uri) ?? [];
  return { fragment, errors: findings.filter(({ severity }) => severity === 'error') };
}

/** Expects that a mistake costs no more than it has to. */
export function expectOneError(...[source, message, mended, design]: Mistake): void {
  const text = marked(source).text + rest;
  const { fragment, errors } = errorsIn(text);
  expect(
    mark(
      text,
      errors.map(({ place }) => place),
    ),
  ).toBe(source + rest);
  const [error] = errors;
  expect(error && inWords(error.message)).toBe(message);

  const [last, ...before] = fragment.nodes.toReversed();
  expect(last).toMatchObject({ kind: 'role', name: { text: 'Last' }, says: { lane: { word: 'backstage' } } });
  const read = before.toReversed().map(({ kind, name, labels }) => {
    return `${kind}${name ? ` ${name.text}` : ''}${labels.size > 0 ? `: ${[...labels.keys()].join(', ')}` : ''}`;
  });
  expect(read.join(' › ')).toBe(design);

  const fix = error?.fixes().find(({ preferred }) => preferred);
  const changes = fix && changesOf(fix.edits, (of) => (of === uri ? { text, fragment } : undefined));
  const after =
    changes && applyChanges(text, changes, (change) => (change.literal ? change.text : withDefaults(change.text)));
  expect(after).toBe(mended === undefined ? undefined : mended + rest);
  if (after !== undefined) expect(errorsIn(after).errors.map((left) => inWords(left.message))).toEqual([]);
}
