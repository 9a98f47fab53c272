import { expect, test } from 'vitest';
import { count, type Report } from '../src/vitest.ts';

const report = (...files: readonly (readonly [status: string, ...tests: readonly string[]])[]): Report => ({
  testResults: files.map(([status, ...tests]) => ({
    status,
    assertionResults: tests.map((state) => ({ status: state, fullName: `a ${state} test` })),
  })),
});

test.each([
  ['all pass', 0, report(['passed', 'passed', 'passed']), [2, 0, 0]],
  ['some are skipped', 0, report(['passed', 'passed', 'skipped', 'todo']), [1, 0, 2]],
  ['one fails', 1, report(['failed', 'passed', 'failed']), [1, 1, 0]],
  ['a file that cannot be loaded is a failure', 1, report(['passed', 'passed'], ['failed']), [1, 1, 0]],
  ['so is one whose tests were never reached', 1, report(['failed', 'skipped']), [0, 1, 1]],
  ['a runner that fails for no test of its own', 1, report(['passed', 'passed']), [1, 1, 0]],
  ['a runner that died before it wrote', 139, undefined, [0, 1, 0]],
  ['no test at all', 0, report(), [0, 1, 0]],
])('%s', (_, exitCode, written, [passed, failed, skipped]) => {
  expect(count(exitCode, written)).toMatchObject({ passed, failed, skipped });
});
