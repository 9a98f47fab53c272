import path from 'node:path';
import { run } from '../../src/index.ts';

/** The repository's folder of examples. */
export const examples = path.join(import.meta.dirname, '../../../../examples');

/** What a call of `dfes` came to. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls `dfes` in a folder, without colours. */
export async function dfes(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  const written = { out: '', err: '' };
  const code = await run(args, {
    cwd,
    colour: false,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
}
