import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { percentile } from './measure.ts';
import { startServer } from './server.ts';
import { ms, printTable } from './table.ts';

const rounds = 11;

/** From starting a process to its first answer, with the bundles as they are shipped. */
export async function benchStarts(server: string, cli: string, design: string): Promise<void> {
  const cache = await mkdtemp(path.join(os.tmpdir(), 'dfes-bench-cache-'));
  try {
    const cached = { NODE_COMPILE_CACHE: cache };
    const starts: readonly (readonly [string, () => Promise<number> | number])[] = [
      ['Node alone', () => runTime(['--eval', '0'])],
      ['server, to its answer to `initialize`', () => serverTime(server, {})],
      ['server, compiled before', () => serverTime(server, cached)],
      ['dfes check of 200 lines', () => runTime([cli, 'check', design])],
      ['dfes check of 200 lines, compiled before', () => runTime([cli, 'check', design], cached)],
    ];
    const rows: string[][] = [];
    for (const [name, start] of starts) {
      await start();
      const taken: number[] = [];
      for (let round = 0; round < rounds; round++) taken.push(await start());
      rows.push([name, ms(percentile(taken, 0.5)), ms(Math.min(...taken))]);
    }
    printTable('Start (wall time)', ['what', 'p50', 'fastest'], rows);
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

async function serverTime(bundle: string, env: NodeJS.ProcessEnv): Promise<number> {
  const session = await startServer(bundle, path.dirname(bundle), env);
  await session.stop();
  return session.startedIn;
}

function runTime(args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { env: { ...process.env, ...env } });
  return performance.now() - start;
}
