import { describe, expect, test } from 'vitest';
import { signatureAt } from '../../src/lsp/signature-help.ts';
import { scene } from '../support/views.ts';

/** The form of the label at the cursor, what is being written of it in marks. */
function help(source: string, insideTexts = true): string | undefined {
  const { view, cursor } = scene(source);
  const found = signatureAt(view, cursor, insideTexts);
  const signature = found?.signatures[0];
  if (!signature) return undefined;
  const active = signature.parameters?.[found.activeParameter ?? 0]?.label;
  return typeof active === 'string' ? signature.label.replace(active, `»${active}«`) : signature.label;
}

describe('what a label takes', () => {
  test.each<[string, string, string]>([
    ['a role before the colon', 'journey J { stage S { step T {\n frontstage |\n} } }', 'frontstage »[ROLE]«: "…"'],
    ['while its name is written', 'journey J { stage S { step T {\n frontstage Ho|\n} } }', 'frontstage »[ROLE]«: "…"'],
    ['and behind the colon', 'journey J { stage S { step T {\n frontstage Host: |\n} } }', 'frontstage [ROLE]: »"…"«'],
    [
      'a principle',
      'touchpoint T {\n not-applicable |\n}',
      'not-applicable »emotional|adaptive|co-creative|consistent«: "…"',
    ],
    ['within a text', 'role R { note: "a| b" }', 'note: »"…"«'],
    ['one of some words', 'role R { lane: | }', 'lane: »frontstage|backstage|support|partner«'],
    ['a name', 'persona P { segment: | }', 'segment: »SEGMENT«'],
    ['several', 'plan P { team: A, | }', 'team: »ROLE|PERSONA|SEGMENT«, …'],
    ['a time', 'journey J { time: | }', 'time: »2« min'],
    ['its unit', 'journey J { time: 4 | }', 'time: 2 »min«'],
    ['an emotion', 'journey J { stage S { step T { emotion: +1 | } } }', 'emotion: +2 »joyful« "…"'],
    ['what was said', 'journey J { stage S { step T { emotion: +1 calm "a|b" } } }', 'emotion: +2 joyful »"…"«'],
    ['a second day', 'plan P { schedule: 2026-01-12 | }', 'schedule: 2026-01-12 ».. 2026-04-30«'],
  ])('%s', (_, source, expected) => {
    expect(help(source)).toBe(expected);
  });

  test('explained', () => {
    const { view, cursor } = scene('touchpoint T {\n not-applicable |\n}');
    const [signature] = signatureAt(view, cursor)?.signatures ?? [];
    for (const said of ['**not-applicable** · touchpoint', 'Takes a text in quotes']) {
      expect(signature?.documentation).toMatchObject({ value: expect.stringContaining(said) });
    }
    expect(signature?.parameters?.[0]?.documentation).toMatchObject({
      value: expect.stringContaining('- `adaptive`: '),
    });
    // What is taken is said once, of the whole.
    expect(signature?.parameters?.[1]?.documentation).toMatchObject({ value: '' });
  });
});

describe('no help', () => {
  test.each<[string, string]>([
    ['at the top', 'role R |'],
    ['behind a declaration’s name', 'journey J { stage S |'],
    ['in a title', 'role R "a|b"'],
    ['on a new line', 'role R {\n  lane: backstage\n  |\n}'],
    ['in a comment', 'role R { // a| b\n}'],
    ['behind an unknown label', 'role R { xyzzy: | }'],
  ])('%s', (_, source) => {
    expect(help(source)).toBeUndefined();
  });

  test('at a space within a text', () => {
    expect(help('role R { note: "a |b" }', false)).toBeUndefined();
  });
});
