import { spawn } from 'node:child_process';
import { root } from './paths.ts';

/** A mistake of the person at the keyboard or of their machine: shown as its message alone, without a stack. */
export class UsageError extends Error {}

/** Runs a script's main function; tells what went wrong and sets the exit code. */
export async function main(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = 1;
  }
}

export interface Finished {
  readonly code: number;
  /** What it wrote, when it was asked to be quiet. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Collects the output instead of showing it. */
  readonly quiet?: boolean;
  /** Has the system's shell look for the program. */
  readonly shell?: boolean;
}

/** Runs a program to its end. A program that cannot be started counts as exit code 127. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      shell: options.shell ?? false,
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs npm: its own script where npm runs us, since on Windows `npm` alone is nothing that can be started without a shell. */
export function runNpm(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runTool(script, args, options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Runs one of the installed tools (a JavaScript file under node_modules) on the Node that runs this. */
export function runTool(file: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return run(process.execPath, [file, ...args], options);
}
