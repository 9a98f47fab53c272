import { english } from '@dfes/wording';
import { describe, expect, it, test } from 'vitest';
import { readDocument } from '../../src/parse.ts';
import { missingIn } from '../../src/server/missing.ts';
import type { ReportParams } from '../../src/server/project-contract.ts';
import { reportOn } from '../../src/server/report.ts';
import { type OpenProject, Projects } from '../../src/workspace/projects.ts';

const uri = 'file:///inn/first.dfes';

/** A project of one folder. */
function project(texts: Readonly<Record<string, string>>, config = '{}'): OpenProject {
  const projects = new Projects();
  projects.setFolders(['file:///inn']);
  projects.setConfig('file:///inn/dfes.json', config);
  projects.update(
    Object.entries(texts).map(([name, text]) => readDocument(`file:///inn/${name}`, text)),
    [],
  );
  return projects.projectOf(uri);
}

describe('what is missing', () => {
  const inn = project({
    'first.dfes': 'design Inn "An inn"\npersona Ada {\n  need Rest "To rest"\n}',
    'second.dfes': 'touchpont Gate\nvalue-proposition Calm "Calm"',
  });

  it('is listed clause by clause, what can’t be read first, over all files', () => {
    const clauses = missingIn(inn, english).clauses.map(({ clause, title }) => `${clause ?? '–'} ${title}`);
    expect(clauses[0]).toBe('– About the text itself');
    expect(clauses).toContain('5.3.3 Building a deep empathy for customer');
    expect(clauses.indexOf('5.2 Planning a design project on excellent service')).toBeLessThan(
      clauses.indexOf('5.4.3 Creating a unique value proposition'),
    );
  });

  it('has its place, its words and its ways out', () => {
    const open = missingIn(inn, english).clauses.flatMap(({ findings }) => findings);
    expect(open.find(({ code }) => code === 'need-unaddressed')).toEqual({
      code: 'need-unaddressed',
      severity: 'warning',
      message:
        'Nothing in the design answers the need “To rest” yet. Let a proposition or touchpoint serve it, a challenge address it, or say why it is out of scope.',
      location: { uri, range: { start: { line: 2, character: 7 }, end: { line: 2, character: 11 } } },
      fixes: ['Let “Calm” serve it', 'Serve it at “Gate”', 'Mark as out of scope'],
    });
  });

  it('is nothing where a project sets it so, or has nothing', () => {
    const quiet = project({ 'first.dfes': 'design Inn' }, '{ "rules": { "plan-missing": "off" } }');
    expect(JSON.stringify(missingIn(quiet, english))).not.toContain('plan-missing');
    expect(missingIn(project({ 'first.dfes': '' }), english)).toEqual({ clauses: [] });
  });
});

describe('the clause report', () => {
  const inn = project(
    { 'first.dfes': 'design Inn "An inn"', 'rooms/second%20one.dfes': '\npersona Ada "Ada"' },
    '{ "rules": { "plan-missing": "off" } }',
  );
  const ask = (params: Partial<ReportParams>) =>
    reportOn(inn, { uri, format: 'markdown', links: { to: 'files', from: 'file:///inn' }, ...params }, english);

  it('is written in the format that is asked for', () => {
    expect(ask({ format: 'html' })).toMatchObject({ title: 'An inn', extension: 'html' });
    expect(ask({ format: 'html' }).content).toMatch(/^<!-- Made by dfes.* -->\n<!DOCTYPE html>/u);
    expect(ask({}).content).toMatch(/^<!-- Made by dfes.* -->\n# An inn\n/u);
    const links = { to: 'command', command: 'vscode.open' } as const;
    expect(ask({ format: 'html', links }).content).toMatch(/^<!DOCTYPE html>/u);
  });

  test.each([
    ['to files beside it', { to: 'files', from: 'file:///inn' }, '(rooms/second%20one.dfes#L2)'],
    ['to files above it', { to: 'files', from: 'file:///inn/reports' }, '(../rooms/second%20one.dfes#L2)'],
    [
      'to a command of the editor',
      { to: 'command', command: 'vscode.open' },
      '(command:vscode.open?%5B%22file%3A%2F%2F%2Finn%2Frooms%2Fsecond%2520one.dfes%23L2%22%5D)',
    ],
  ] as const)('leads %s', (_, links, href) => {
    expect(ask({ links }).content).toContain(`[rooms/second one.dfes:2]${href}`);
  });

  it('says when it was made and what is switched off', () => {
    const { content } = ask({ made: '2026-02-03' });
    expect(content).toContain('| Report made | 2026-02-03 |');
    expect(content).toContain('Switched off for this project: plan-missing.');
  });
});
