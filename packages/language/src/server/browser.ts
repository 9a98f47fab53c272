import { say } from '@dfes/wording';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Files, FileText } from '../workspace/files.ts';
import { type FindFilesParams, findFilesMethod, type ReadFileParams, readFileMethod } from './requests.ts';
import { start } from './start.ts';

/** The part of a worker's global scope that a message connection needs. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] &
  ConstructorParameters<typeof BrowserMessageWriter>[0];

/** The server in a browser worker, where files are read by the client on its behalf. */
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

const clientFiles: Files = {
  find: (folder) => connection.sendRequest<readonly string[]>(findFilesMethod, { folder } satisfies FindFilesParams),
  read: (uri) =>
    connection
      .sendRequest<FileText>(readFileMethod, { uri } satisfies ReadFileParams)
      .catch((error: unknown) => ({ problem: say`This file can’t be read: ${String(error)}.` })),
};

start(connection, clientFiles);
