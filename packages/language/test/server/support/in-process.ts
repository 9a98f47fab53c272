import { PassThrough } from 'node:stream';
import type { Wording } from '@dfes/wording';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { start } from '../../../src/server/start.ts';
import type { Files } from '../../../src/workspace/files.ts';
import type { Transport } from './client.ts';

/** The server in this very process, over its real messages, with files that the test makes up. */
export function inProcess(files: Files, translations: readonly Wording[] = []): Transport {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  start(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), files, translations);
  return {
    reader: new StreamMessageReader(toClient),
    writer: new StreamMessageWriter(toServer),
    // An exit would end the test's own process.
    stop: async () => {},
  };
}
