/** The `dfes` command, for whoever wants to run it without a process of its own. */
export { run } from './cli.ts';
export { type ExitCode, exit } from './exit.ts';
export type { Terminal } from './terminal.ts';
