import { nearest } from '@dfes/model';
import { commands } from './commands/index.ts';
import { type ExitCode, exit } from './exit.ts';
import { commandHelp, generalHelp } from './help.ts';
import { complain, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Runs `dfes` with the arguments behind its name. Never rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      complain(terminal, error.message);
      return exit.usage;
    }
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    complain(terminal, `this is a fault in dfes itself; please report it.\n${told}`);
    return exit.fault;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.err(generalHelp(commands));
    return exit.usage;
  }
  if (name === '--version' || name === '-v') return say(terminal, `${version}\n`);
  if (isHelp(name) || name === 'help') return say(terminal, rest[0] ? helpFor(rest[0]) : generalHelp(commands));
  const command = commandNamed(name);
  const beforeDashes = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (beforeDashes.some(isHelp)) return say(terminal, commandHelp(command));
  return command.run(rest, terminal);
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

function helpFor(name: string): string {
  return commandHelp(commandNamed(name));
}

function commandNamed(name: string) {
  const known = commands.find((command) => command.name === name);
  if (known) return known;
  if (name.startsWith('-')) {
    const meant = nearest(name.replace(/^-+/u, ''), ['help', 'version']);
    throw new UsageError(`There is no option \`${name}\`${meant ? `; did you mean \`--${meant}\`?` : '.'}`);
  }
  const names = commands.map((command) => command.name);
  const meant = name.endsWith('.dfes') ? `check ${name}` : nearest(name, names);
  const hint = meant ? `; did you mean \`dfes ${meant}\`?` : `. The commands are ${names.join(', ')}.`;
  throw new UsageError(`There is no command \`${name}\`${hint}`);
}

function say(terminal: Terminal, text: string): ExitCode {
  terminal.out(text);
  return exit.clean;
}
