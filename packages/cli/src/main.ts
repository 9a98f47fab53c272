import process from 'node:process';
import { run } from './cli.ts';
import { exit } from './exit.ts';

/**
 * Whoever reads our output may stop before its end (`dfes check | head`): then the rest is nobody's loss, and the exit
 * code stays what it is. Any other failure to write means that a result got lost, and is told.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (stream === process.stdout) process.stderr.write(`dfes: the output could not be written: ${error.message}\n`);
    process.exitCode = exit.usage;
  });
}

const code = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  // Node's own answer honours NO_COLOR, FORCE_COLOR and TERM.
  colour: process.stdout.isTTY === true && process.stdout.hasColors(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
process.exitCode ??= code;
