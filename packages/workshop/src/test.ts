// npm test [-- PART…]
import { build, bundles } from './bundles.ts';
import { checks, runChecks } from './checks.ts';
import { main, UsageError } from './process.ts';
import { type Counts, runVitest } from './vitest.ts';

interface Part {
  readonly name: string;
  readonly what: string;
  readonly run: () => Promise<Counts>;
}

const parts: readonly Part[] = [
  {
    name: 'check',
    what: 'types, format, generated files',
    async run() {
      const { length: failed } = await runChecks();
      return { passed: checks.length - failed, failed, skipped: 0, skippedTitles: [] };
    },
  },
  {
    name: 'build',
    what: 'all bundles',
    async run() {
      await build(bundles);
      return { passed: 1, failed: 0, skipped: 0, skippedTitles: [] };
    },
  },
  {
    name: 'units',
    what: 'everything that needs no editor',
    run: () => runVitest('units', []),
  },
  {
    name: 'clients',
    what: 'the language server under Neovim and Emacs',
    run: () => runVitest('clients', ['--config', 'test/clients/vitest.config.ts']),
  },
  {
    name: 'packages',
    what: 'what others install, in an empty folder',
    run: () => runVitest('packages', ['--config', 'test/packages/vitest.config.ts']),
  },
  {
    name: 'editor',
    what: 'the extension in a real VS Code: web, code-server, desktop',
    run: () => runVitest('editor', ['--config', 'test/editor/vitest.config.ts']),
  },
];

await main(async () => {
  const outcomes: { readonly part: Part; readonly counts: Counts; readonly seconds: number }[] = [];
  for (const part of chosen(process.argv.slice(2))) {
    console.log(`\n── ${part.name}: ${part.what}\n`);
    const start = performance.now();
    const counts = await part.run().catch((error: unknown) => {
      console.error(error instanceof UsageError ? error.message : error);
      return { passed: 0, failed: 1, skipped: 0, skippedTitles: [] };
    });
    outcomes.push({ part, counts, seconds: Math.round((performance.now() - start) / 1000) });
  }

  console.log();
  for (const { part, counts, seconds } of outcomes) {
    console.log(`${part.name}: ${line(counts)} (${seconds} s)`);
    for (const title of counts.skippedTitles) console.log(`  ${title}`);
  }
  const all = outcomes.map(({ counts }) => counts).reduce(add);
  console.log(`\n${line(all)}`);
  if (all.failed > 0 || all.passed === 0) process.exitCode = 1;
});

function chosen(names: readonly string[]): readonly Part[] {
  for (const name of names) {
    if (!parts.some((part) => part.name === name)) {
      throw new UsageError(`There is no part "${name}". The parts are: ${parts.map((part) => part.name).join(', ')}.`);
    }
  }
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
}

function line({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    skippedTitles: [...a.skippedTitles, ...b.skippedTitles],
  };
}
