// The suite that runs inside the extension host, with VS Code's own API at hand. One bundle for the web's host,
// code-server's and the desktop's: see host.e2e.ts.
import 'mocha/mocha';
import { type HostResult, writeResults } from './results.ts';

const results: HostResult[] = [];

class Collect {
  constructor(runner: MochaRunner) {
    runner.on('pass', (test) => results.push({ title: test.fullTitle(), state: 'passed' }));
    runner.on('pending', (test) => results.push({ title: test.fullTitle(), state: 'skipped' }));
    runner.on('fail', (test, error) =>
      results.push({ title: test.fullTitle(), state: 'failed', error: error.stack ?? error.message }),
    );
  }
}

/** VS Code calls this once the window is open. */
export async function run(): Promise<void> {
  // The one thing of a browser that mocha's bundle reads, and that a Node host does not have.
  (globalThis as { location?: { search: string } }).location ??= { search: '' };
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: Collect });
  await import('./extension.suite.ts');
  await import('./language.suite.ts');
  await import('./rearranging.suite.ts');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  console.log(writeResults(results));
  if (failures > 0) throw new Error(`${failures} failed`);
}
