import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { installFromDebian } from '@dfes/workshop/debian.ts';
import { inRoot } from '@dfes/workshop/paths.ts';
import { run } from '@dfes/workshop/process.ts';

/** An editor that other people made, and how to have it work through a session without a window. */
export interface Client {
  readonly name: string;
  /** Debian's packages of it. */
  readonly packages: readonly string[];
  /** Arguments with which the editor ends well where all that the session needs is there. */
  readonly probe: readonly [program: string, ...args: string[]];
  /** Sets the editor up in `home` as the documentation says, and says how it is started on the session. */
  readonly prepare: (home: string) => Promise<Start>;
}

interface Start {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** What the person at the editor saw. */
export interface Seen {
  readonly problem?: string;
  readonly filetype: string;
  readonly slip: { readonly code: string; readonly source: string; readonly line: number; readonly column: number };
  readonly actions: readonly string[];
  readonly hover: string;
  readonly definition: { readonly file: string; readonly line: number };
  readonly completion: readonly string[];
}

/** Why a client can't be had here, once everything has been tried; nothing where it can. */
export async function missing({ name, probe, packages }: Client): Promise<string | undefined> {
  const [program, ...args] = probe;
  const isThere = () => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (process.platform === 'win32') return `${name} is driven on Linux and macOS only`;
  if (isThere() || ((await installFromDebian(...packages)) && isThere())) return undefined;
  return `${name} is not installed here (on Debian or Ubuntu: apt-get install ${packages.join(' ')})`;
}

/** Works through the session in a folder; gives what was seen, and what the editor said on the way. */
export async function session(
  { probe: [program], prepare }: Client,
  folder: string,
): Promise<{ readonly seen: Seen; readonly said: string }> {
  const home = path.join(path.dirname(folder), 'home');
  await mkdir(home);
  const { args, env } = await prepare(home);
  const file = path.join(home, 'seen.json');
  const { output: said } = await run(program, args, {
    cwd: folder,
    env: { ...process.env, PATH: `${inRoot('node_modules/.bin')}:${process.env.PATH}`, SEEN: file, ...env },
    quiet: true,
  });
  const written = await readFile(file, 'utf8').catch(() => undefined);
  if (written === undefined) throw new Error(`The session did not come to its end:\n${said}`);
  return { seen: JSON.parse(written), said };
}
