import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A language server in a process of its own, spoken to over stdio as an editor does. */
export interface Session {
  /** Milliseconds from starting the process to its answer to `initialize`. */
  readonly startedIn: number;
  /** Opens a document in the editor and waits for its findings. */
  open(uri: string, text: string): Promise<void>;
  /** Inserts a text and gives the milliseconds until the document's findings arrived. */
  insert(uri: string, at: Position, text: string): Promise<number>;
  /** Removes characters on one line, as `insert` inserts them. */
  remove(uri: string, at: Position, length: number): Promise<number>;
  stop(): Promise<void>;
}

export async function startServer(bundle: string, folder: string, env: NodeJS.ProcessEnv = {}): Promise<Session> {
  const start = performance.now();
  const child = spawn(process.execPath, [bundle, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, () => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri }) => {
    waiting.get(uri)?.();
    waiting.delete(uri);
  });
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    capabilities: { workspace: { workspaceFolders: true } },
  });
  const startedIn = performance.now() - start;
  await connection.sendNotification(InitializedNotification.type, {});
  return session(connection, child, waiting, startedIn);
}

function session(
  connection: ProtocolConnection,
  child: ChildProcess,
  waiting: Map<string, () => void>,
  startedIn: number,
): Session {
  const findings = (uri: string) => new Promise<void>((resolve) => waiting.set(uri, resolve));
  const versions = new Map<string, number>();
  const change = async (uri: string, start: Position, length: number, text: string): Promise<number> => {
    const version = (versions.get(uri) ?? 1) + 1;
    versions.set(uri, version);
    const began = performance.now();
    const arrived = findings(uri);
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end: { ...start, character: start.character + length } }, text }],
    });
    await arrived;
    return performance.now() - began;
  };
  return {
    startedIn,
    async open(uri, text) {
      const arrived = findings(uri);
      const textDocument = { uri, languageId: 'dfes', version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      await arrived;
    },
    insert: (uri, at, text) => change(uri, at, 0, text),
    remove: (uri, at, length) => change(uri, at, length, ''),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
    },
  };
}
