import { expect, test } from 'vitest';
import { inRoot } from '../src/paths.ts';
import { runTool } from '../src/process.ts';

const start = (...args: readonly string[]) => runTool(inRoot('packages/workshop/src/start.ts'), args, { quiet: true });

test.each([
  [['--port', 'http'], '--port takes a number from 1 to 65535, not "http".'],
  [['--port', '70000'], '--port takes a number from 1 to 65535, not "70000".'],
  [['--folder', 'no-such-folder'], 'There is no folder'],
  [['--folder', 'examples', '--open', 'no-such.dfes'], 'There is no file no-such.dfes in'],
  [['--colour', 'red'], "Unknown option '--colour'"],
  [['examples'], "Unexpected argument 'examples'"],
])('npm start -- %j says what is wrong, and what would be right', async (args, message) => {
  const { code, output } = await start(...args);
  expect(code).toBe(1);
  expect(output).toContain(message);
  expect(output).toContain('npm start -- [--port NUMBER]');
  expect(output).not.toContain('    at ');
});

test('a workshop script that does not exist is told', async () => {
  const { code, output } = await runTool(inRoot('packages/workshop/bootstrap.mjs'), ['strat'], { quiet: true });
  expect(code).toBe(1);
  expect(output).toContain('There is no workshop script called "strat".');
});
