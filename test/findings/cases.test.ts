import { byPlace } from '@dfes/model';
import { rules } from '@dfes/rules';
import { inWords } from '@dfes/wording';
import { describe, expect, it } from 'vitest';
import { type Case, marked } from '../../packages/workshop/src/findings/case.ts';
import { readCases } from '../../packages/workshop/src/findings/cases.ts';
import { checkTexts, textsOf } from '../../packages/workshop/src/findings/run-case.ts';

/*
 * Beside every rule lies a folder of cases: designs with the place of each expected finding marked, and designs in
 * which the rule keeps silent.
 */

const { byRule, stray } = readCases();

describe('every rule has cases, and every case is well formed', () => {
  it('no folder of cases belongs to no rule', () => {
    expect(stray).toEqual([]);
  });

  it.each(byRule)('$code fails and passes, at least as often the one as the other', ({ cases }) => {
    const count = (expects: Case['expects']) => cases.filter((each) => each.expects === expects).length;
    expect(count('failing')).toBeGreaterThan(0);
    expect(count('passing')).toBeGreaterThanOrEqual(count('failing'));
    expect(cases.flatMap(({ name, problems }) => problems.map((problem) => `${name} ${problem}`))).toEqual([]);
  });
});

describe.each(byRule.filter(({ cases }) => cases.length > 0))('$code', ({ code, cases }) => {
  it.each(cases)('$name', (each) => {
    const { files, says, also } = each;
    const { findings } = checkTexts(textsOf(each), code);
    const own = findings.filter((finding) => finding.code === code).sort((a, b) => byPlace(a.place, b.place));

    for (const { uri, text, places } of files) {
      const found = own.map(({ place }) => place).filter((place) => place.uri === uri);
      expect(marked(text, found)).toBe(marked(text, places));
    }
    if (says.length > 0) expect(own.map(({ message }) => inWords(message)).slice(0, says.length)).toEqual(says);

    const others = findings.filter((finding) => finding.code !== code);
    const errors = others.filter(({ severity }) => severity === 'error').map((finding) => finding.code);
    expect(errors.filter((error) => !also.includes(error))).toEqual([]);
    expect(also.filter((other) => !others.some((finding) => finding.code === other))).toEqual([]);
  });
});

describe('what a rule says of itself', () => {
  it.each(rules)('$code has a summary and a reason in whole sentences', ({ summary, why }) => {
    expect(summary).toMatch(/^[A-Z`].*\.$/u);
    expect(why).toMatch(/[.:]$/u);
  });
});
