import { expect, test } from 'vitest';
import { dfes } from '../support/dfes.ts';
import { folderWith } from '../support/folder.ts';

test('SARIF names rules with their pages, places from 1 and files as relative URIs', async () => {
  const folder = folderWith({ 'über uns.dfes': 'role Host "One"\nrole Host "Two"\n' });
  const { code, out } = await dfes(folder, 'check', '--format', 'sarif');
  expect(code).toBe(1);
  const log = JSON.parse(out);
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  const result = run.results.find((one: { ruleId: string }) => one.ruleId === 'duplicate-name');
  expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
    id: 'duplicate-name',
    helpUri: expect.stringMatching(/^https:.*duplicate-name/u),
  });
  const region = { startLine: 2, startColumn: 6, endLine: 2, endColumn: 10 };
  expect(result).toMatchObject({
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { uri: '%C3%BCber%20uns.dfes' }, region } }],
    relatedLocations: [{ message: { text: 'The first `Host`.' } }],
  });
});
