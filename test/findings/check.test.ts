import { readDocument } from '@dfes/language';
import { Project } from '@dfes/model';
import { check, rules, type Severities } from '@dfes/rules';
import { describe, expect, it } from 'vitest';

/* What happens to a rule's word once it is said: severity, suppression, order. */

describe('severities', () => {
  it('are those of the rules, unless the project says otherwise', () => {
    expect(severityOf('unused-declaration', 'role Host')).toBe('hint');
    expect(severityOf('unused-declaration', 'role Host', { 'unused-declaration': 'error' })).toBe('error');
    expect(severityOf('unused-declaration', 'role Host', { 'unused-declaration': 'off' })).toBeUndefined();
    expect(severityOf('unused-declaration', 'role Host', { 'unused-declaration': 'on' })).toBe('hint');
  });

  it.each([
    { status: '', severity: 'info' },
    { status: 'status: draft', severity: 'info' },
    { status: 'status: reviewed', severity: 'warning' },
    { status: 'status: agreed', severity: 'warning' },
  ])('of a part that is absent: $severity where the design says “$status”', ({ status, severity }) => {
    expect(severityOf('plan-missing', `design Inn { ${status} }`)).toBe(severity);
  });

  it('of a part that is absent stay as the project sets them', () => {
    expect(severityOf('plan-missing', 'design Inn', { 'plan-missing': 'error' })).toBe('error');
    expect(severityOf('plan-missing', 'design Inn', { 'plan-missing': 'warning' })).toBe('warning');
  });

  it('of the second wave are off until they are switched on', () => {
    const code = 'touchpoint-without-channel';
    expect(severityOf(code, 'touchpoint Gate')).toBeUndefined();
    expect(severityOf(code, 'touchpoint Gate', { [code]: 'on' })).toBeDefined();
    expect(severityOf(code, 'touchpoint Gate', { [code]: 'warning' })).toBe('warning');
  });
});

describe('a dfes-ignore comment', () => {
  const unused = 'unused-declaration';

  it('switches off the finding that it names, on the next line', () => {
    expect(codes(`// dfes-ignore ${unused}: he starts in May\nrole Host`)).not.toContain(unused);
    expect(codes(`// dfes-ignore ${unused}: he starts in May\nrole Host\nrole Cook`)).toContain(unused);
  });

  it('switches nothing else off', () => {
    expect(codes(`// dfes-ignore design-missing: a sketch\nrole Host`)).toContain(unused);
  });

  it('does nothing without a reason, and says so', () => {
    const found = codes(`// dfes-ignore ${unused}\nrole Host`);
    expect(found).toContain(unused);
    expect(found).toContain('ignore-without-reason');
    expect(found).not.toContain('ignore-unused');
  });

  it('can itself be spoken of, but a rule that is off leaves none idle', () => {
    const text = `// dfes-ignore ${unused}: he starts in May\nrole Host\ntouchpoint Gate { role: Host }`;
    expect(codes(text)).toContain('ignore-unused');
    expect(codes(text, { [unused]: 'off' })).not.toContain('ignore-unused');
  });
});

describe('what is found', () => {
  it('stands in the order of the text', () => {
    const found = findings('role Host\nrole Cook\ntouchpoint Gate {\n  chanel: phone\n  levl: core\n}');
    const starts = found.map(({ place }) => place.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('names only the clause that it hangs on, where a rule has several', () => {
    const text = 'design Inn\nevaluation Pilot { perspective: customer }\nevaluation Ready { perspective: capability }';
    const clauses = findings(text).filter(({ code }) => code === 'perspective-missing');
    expect(clauses.map(({ clause }) => clause)).toEqual(['5.7.4']);
  });

  it('is nothing in an empty file', () => {
    for (const text of ['', '\uFEFF', '\n\n', '// nothing yet\n', '/* nothing */']) expect(findings(text)).toEqual([]);
  });

  it('is at most five warnings in a new file with one design and one journey', () => {
    const texts = [
      'design Inn\njourney Stay\n',
      'design Inn "The inn" {\n}\n\njourney Stay "One night" {\n  stage "Arrive" {\n  }\n}\n',
    ];
    for (const text of texts) {
      const loud = findings(text).filter(({ severity }) => severity === 'warning' || severity === 'error');
      expect(loud.length).toBeLessThanOrEqual(5);
    }
  });
});

it('every rule has a code of its own, a basis, and clauses unless it is about the language', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  const ofLanguage = rules.filter(({ clauses }) => clauses.length === 0).map(({ basis }) => basis);
  expect(new Set(ofLanguage)).toEqual(new Set(['language', 'heuristic']));
  for (const { basis, severity } of rules) {
    if (severity === 'error') expect(basis).toBe('language');
    if (basis === 'heuristic') expect(['info', 'hint', 'warning']).toContain(severity);
  }
});

function findings(text: string, severities: Severities = {}) {
  return [...check(Project.of([readDocument('file:///a.dfes', text)]), severities).values()].flat();
}

function codes(text: string, severities: Severities = {}): readonly string[] {
  return findings(text, severities).map(({ code }) => code);
}

function severityOf(code: string, text: string, severities: Severities = {}) {
  return findings(text, severities).find((finding) => finding.code === code)?.severity;
}
