import type { Option, Options } from './arguments.ts';
import type { Command } from './command.ts';

/** The help of `dfes` itself. */
export function generalHelp(commands: readonly Command[]): string {
  return `dfes reads design documents for excellent service and says what they do not address yet.

Usage: dfes COMMAND [options]

Commands:
${table(commands.map(({ name, summary }) => [name, summary]))}

Options:
${table([
  ['-h, --help', 'This help; behind a command, that of the command'],
  ['-v, --version', 'The version of dfes'],
])}
`;
}

export function commandHelp({ summary, usage, options, details }: Command): string {
  const listed = Object.keys(options).length > 0 ? `\nOptions:\n${optionTable(options)}\n` : '';
  return `${summary}.\n\nUsage: ${usage}\n${listed}${details ? `\n${details}\n` : ''}`;
}

function optionTable(options: Options): string {
  return table(Object.entries(options).map(([name, option]) => [heading(name, option), explanation(option)]));
}

function heading(name: string, option: Option): string {
  const short = option.short ? `-${option.short}, ` : '';
  return `${short}--${name}${option.type === 'string' ? ` ${option.value}` : ''}`;
}

function explanation(option: Option): string {
  if (option.type === 'boolean') return option.summary;
  const words = option.words ? `: ${option.words.join(', ')}` : '';
  return `${option.summary}${words}${option.default === undefined ? '' : ` (${option.default})`}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
