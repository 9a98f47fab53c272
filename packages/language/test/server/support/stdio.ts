import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Transport } from './client.ts';

const entry = fileURLToPath(new URL('../../../src/server/node.ts', import.meta.url));

/** The server as a process of its own, as editors on a desktop run it. */
export function overStdio(): Transport {
  const server = spawn(process.execPath, [entry, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    reader: new StreamMessageReader(server.stdout),
    writer: new StreamMessageWriter(server.stdin),
    stop: async (exit) => {
      exit();
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}
