import { readdirSync, readFileSync } from 'node:fs';
import { pagePath, rules } from '@dfes/rules';
import { describe, expect, it } from 'vitest';
import { generatedFromFindings } from '../../packages/workshop/src/findings/generated.ts';
import { inRoot } from '../../packages/workshop/src/paths.ts';

/* The links on diagnostics lead to pages that are written from the rules and their cases. */

describe('every finding has its page', () => {
  it('there is a page for each finding, and no other', () => {
    const expected = [...rules.map(({ code }) => `${code}.md`), 'README.md'];
    expect(readdirSync(inRoot('docs/findings')).sort()).toEqual(expected.sort());
  });

  it.each(generatedFromFindings)('$path is what the rules and cases give', ({ path, content }) => {
    expect(readFileSync(inRoot(path), 'utf8')).toBe(content());
  });

  it.each(rules)('the page of $code holds an example of both kinds', ({ code }) => {
    const page = readFileSync(inRoot(pagePath(code)), 'utf8');
    expect(page).toMatch(/## A design in which it speaks\n\n(?:`[^`\n]+`\n\n)?```dfes\n/u);
    expect(page).toMatch(/## A design that is fine\n\n(?:`[^`\n]+`\n\n)?```dfes\n/u);
    expect(page).toMatch(/^\/\/.*\^/mu);
    expect(page).not.toMatch(/[»«]/u);
  });
});
