import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { UsageError } from '../usage-error.ts';

export const lsp = command({
  name: 'lsp',
  summary: 'Serves an editor over the Language Server Protocol',
  usage: 'dfes lsp --stdio',
  options: {
    stdio: { type: 'boolean', summary: 'Speak over standard input and output, the only way there is' },
    clientProcessId: { type: 'string', value: 'ID', summary: 'The editor’s process: when it ends, so does the server' },
  },
  async run({ values }) {
    if (!values.stdio) throw new UsageError('The server speaks over standard input and output: `dfes lsp --stdio`.');
    // The server reads its own command line, and lives until its client says otherwise.
    await import('@dfes/language/node-server');
    return exit.clean;
  },
});
