import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '@dfes/language';
import { Project } from '@dfes/model';
import { citeClause, findClause } from '@dfes/standard';
import { describe, expect, it, test } from 'vitest';
import { byClause, check, type Finding, findingsUnder } from '../src/index.ts';

const yamanoi = readFileSync(path.join(import.meta.dirname, '../../../examples/yamanoi/yamanoi.dfes'), 'utf8');

describe('findings by clause', () => {
  it('stand in the order of the standards, each once', () => {
    expect(outline(findingsIn(yamanoi))).toEqual([
      'Introduction: excellence-without-foundation',
      '4.2: emotion-curve-flat',
      '5.3: need-unaddressed',
      '5.7.4: perspective-missing',
      '23592 7.1.2: owner-missing, owner-missing',
      '23592 7.4.1: backstage-role-on-frontstage',
    ]);
  });

  it('begin with what can’t be read', () => {
    expect(outline(findingsIn('touchpont Gate')).slice(0, 1)).toEqual(['none: unknown-kind']);
  });

  it('are none where there is nothing to say', () => {
    expect(byClause([])).toEqual([]);
  });
});

describe('what is open under a clause', () => {
  const findings = findingsIn(yamanoi);

  test.each([
    ['5.3', false, ['need-unaddressed']],
    ['5.5', false, ['need-unaddressed']],
    ['5.7', false, []],
    ['5.7', true, ['perspective-missing']],
    ['5.7.4', false, ['perspective-missing']],
    ['5', true, ['need-unaddressed', 'perspective-missing']],
    ['5.2', true, []],
    ['Introduction', false, ['excellence-without-foundation']],
    ['23592 Introduction', false, []],
    ['23592 7.1', true, ['owner-missing', 'owner-missing']],
  ])('%s (and inside it: %s) is %j', (number, within, codes) => {
    const clause = findClause(number);
    if (!clause) throw new Error(`no clause ${number}`);
    const found = findingsUnder(findings, clause, within).map(({ code }) => code);
    expect(found.sort()).toEqual(codes);
  });
});

function findingsIn(text: string): readonly Finding[] {
  return [...check(Project.of([readDocument('file:///design.dfes', text)])).values()].flat();
}

function outline(findings: readonly Finding[]): readonly string[] {
  return byClause(findings).map(
    (group) =>
      `${group.clause ? citeClause(group.clause) : 'none'}: ${group.findings.map(({ code }) => code).join(', ')}`,
  );
}
