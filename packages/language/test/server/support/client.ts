import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type FileChangeType,
  type InitializeResult,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver/node';
import type { BlueprintAnswer, BlueprintParams } from '../../../src/server/preview-contract.ts';
import { blueprintMethod, changedMethod } from '../../../src/server/preview-contract.ts';
import {
  type FindFilesParams,
  findFilesMethod,
  type ReadFileParams,
  readFileMethod,
} from '../../../src/server/requests.ts';
import type { Files } from '../../../src/workspace/files.ts';

/** How messages reach a server, and how it ends. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Ends the server, which has been shut down. */
  readonly stop: (exit: () => void) => Promise<void>;
}

export interface ClientOptions {
  /** The folders of the workspace, as URIs; none where a single file is open. */
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The language of the client's user. */
  readonly locale?: string;
  /** What the client answers when the server asks for settings. */
  readonly settings?: unknown;
  /** The files that a client reads on behalf of a server in a worker. */
  readonly files?: Files;
}

/** A language client that can do what the tests need: it keeps the last diagnostics of each document. */
export class LspClient {
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  /** The documents whose diagnostics have come, in that order. */
  readonly told: string[] = [];
  /** How often the server has told that designs were read anew. */
  changes = 0;
  /** What the server has asked the client to ask for again. */
  readonly refreshes: string[] = [];
  private readonly transport: Transport;
  private readonly connection: MessageConnection;
  private readonly versions = new Map<string, number>();

  private constructor(transport: Transport) {
    this.transport = transport;
    this.connection = createMessageConnection(transport.reader, transport.writer);
  }

  /** Connects to a server and opens the workspace. */
  static async start(
    transport: Transport,
    options: ClientOptions = {},
  ): Promise<LspClient & { result: InitializeResult }> {
    const client = new LspClient(transport);
    client.answer(options);
    client.connection.listen();
    const result = await client.request<InitializeResult>('initialize', {
      processId: null,
      capabilities: options.capabilities ?? {},
      initializationOptions: options.initializationOptions,
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      rootUri: null,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    });
    client.notify('initialized', {});
    return Object.assign(client, { result });
  }

  private answer({ settings, files }: ClientOptions): void {
    const { connection, diagnostics, told } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      diagnostics.set(params.uri, params.diagnostics);
      told.push(params.uri);
    });
    connection.onNotification(changedMethod, () => {
      this.changes++;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(() => settings ?? null),
    );
    connection.onRequest('client/registerCapability', () => null);
    for (const method of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh']) {
      connection.onRequest(method, () => {
        this.refreshes.push(method);
        return null;
      });
    }
    if (!files) return;
    connection.onRequest(findFilesMethod, async ({ folder }: FindFilesParams): Promise<object> => files.find(folder));
    connection.onRequest(readFileMethod, async ({ uri }: ReadFileParams): Promise<object> => files.read(uri));
  }

  async request<R>(method: string, params?: object): Promise<R> {
    return params ? this.connection.sendRequest(method, params) : this.connection.sendRequest(method);
  }

  /** A request about a place in a document. */
  async at<R>(method: string, uri: string, line: number, character: number, more: object = {}): Promise<R> {
    return this.request(method, { textDocument: { uri }, position: { line, character }, ...more });
  }

  async blueprint(params: BlueprintParams): Promise<BlueprintAnswer> {
    return this.request(blueprintMethod, params);
  }

  notify(method: string, params?: object): void {
    void this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string): void {
    this.versions.set(uri, 1);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'dfes', version: 1, text } });
  }

  /** Replaces a stretch of an open document; without one, all of it. */
  change(uri: string, text: string, range?: Range): void {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const change = range ? { range, text } : { text };
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] });
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  filesChanged(...changes: readonly { readonly uri: string; readonly type: FileChangeType }[]): void {
    this.notify('workspace/didChangeWatchedFiles', { changes });
  }

  /** Waits until the server has read every edit before, and has told what it found. */
  async settled(): Promise<void> {
    await this.blueprint({ uri: 'file:///nowhere.dfes', follow: false });
  }

  /** The findings of a document, once the server has read every edit before. */
  async findings(uri: string): Promise<readonly Diagnostic[]> {
    await this.settled();
    return this.diagnostics.get(uri) ?? [];
  }

  async codes(uri: string): Promise<readonly unknown[]> {
    return (await this.findings(uri)).map(({ code }) => code);
  }

  async stop(): Promise<void> {
    await this.request('shutdown');
    await this.transport.stop(() => this.notify('exit'));
    this.connection.dispose();
  }
}
