import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { html } from '../../src/export/html/html.ts';
import { script, scriptHash } from '../../src/export/html/script.ts';
import { written, writtenFrom } from './written.ts';

const page = written(html, 'step S "Rings <b>the</b> bell" { evidence: "</script><script>alert(1)</script>" }');

test('it runs its own script only', () => {
  expect(scriptHash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain(`script-src '${scriptHash}'`);
});

test('nothing in a text is markup', () => {
  expect(page).not.toContain('<b>the</b>');
});

test('it does not say where it was made', () => {
  expect(page).not.toMatch(/file:|data-(card|step)|data-node="[^"]*:/);
});

test('it loads nothing', () => {
  expect(page.replaceAll('xmlns="http://www.w3.org/', '')).not.toMatch(/https?:|\bsrc=|\bhref=|url\(/);
});

test.each([
  [
    'from right to left, lanes at the right',
    'journey J "ليلة" { stage S "الوصول" { step A "تنزل" } }',
    /<html lang="[-\w]+" dir="rtl">/,
  ],
  ['from left to right', 'journey J "A night" { stage S "Arrive" { step A "Steps out" } }', /<html lang="[-\w]+">/],
])('it runs as its journey does: %s', (_, design, beginning) => {
  expect(writtenFrom(html, design)).toMatch(beginning);
});
