import { inWords } from '@dfes/wording';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/workspace/config.ts';
import { mark, marked } from '../support/marked.ts';

describe('a dfes.json', () => {
  test.each<[string, object]>([
    ['', {}],
    ['{}', {}],
    ['\uFEFF{}', {}],
    ['{ "rules": {} }', {}],
    [
      '{ "rules": { "owner-missing": "off", "syntax-error": "warning" } }',
      { 'owner-missing': 'off', 'syntax-error': 'warning' },
    ],
    ['{ "$schema": "x", "rules": { "owner-missing": "on" } }', { 'owner-missing': 'on' }],
    ['// a comment\n{ "rules": { "owner-missing": "hint", }, }', { 'owner-missing': 'hint' }],
  ])('%s', (text, severities) => {
    expect(readConfig(text)).toMatchObject({ severities, problems: [] });
  });

  test.each<[string, RegExp, object]>([
    ['{ »"rule"«: {} }', /`rule` means nothing in dfes\.json/u, {}],
    [
      '{ "rules": { »"nonsense"«: "off", "owner-missing": "off" } }',
      /There is no finding `nonsense`/u,
      { 'owner-missing': 'off' },
    ],
    ['{ "rules": { "owner-missing": »"loud"« } }', /A severity is one of error, warning/u, {}],
    ['{ "rules": { "owner-missing": »1« } }', /A severity is one of/u, {}],
    ['{ "rules": »[]« }', /`rules` holds an object/u, {}],
    ['»[]«', /holds an object/u, {}],
  ])('%s', (source, message, severities) => {
    const { text } = marked(source);
    const { problems, severities: read } = readConfig(text);
    expect(mark(text, problems)).toBe(source);
    expect(problems.map((problem) => inWords(problem.message)).join()).toMatch(message);
    expect(read).toEqual(severities);
  });

  test('that breaks off says where, and what stands before counts', () => {
    const { problems, severities } = readConfig('{ "rules": { "owner-missing": "off"');
    expect(problems.map((problem) => inWords(problem.message)).join()).toMatch(
      /dfes\.json can’t be read here: close brace expected/u,
    );
    expect(severities).toEqual({ 'owner-missing': 'off' });
  });
});
