import { type Options, parseArguments, type Values } from './arguments.ts';
import type { ExitCode } from './exit.ts';
import type { Terminal } from './terminal.ts';

/** One thing that `dfes` can do. */
export interface Command {
  readonly name: string;
  /** What it does, in one line for the list of commands. */
  readonly summary: string;
  /** How it is called: `dfes check [paths]`. */
  readonly usage: string;
  readonly options: Options;
  /** What else there is to know, for the command's own help. */
  readonly details?: string;
  /** Does it, with the arguments behind the command's name. */
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** What a command was called with. */
export interface Call<O extends Options> {
  readonly values: Values<O>;
  readonly paths: readonly string[];
  readonly terminal: Terminal;
}

interface Definition<O extends Options> extends Omit<Command, 'options' | 'run'> {
  readonly options: O;
  readonly run: (call: Call<O>) => Promise<ExitCode>;
}

/** A command whose options are read by their own table. */
export function command<const O extends Options>(definition: Definition<O>): Command {
  return {
    ...definition,
    run(args, terminal) {
      const { values, positionals } = parseArguments(args, definition.options);
      return definition.run({ values, paths: positionals, terminal });
    },
  };
}
