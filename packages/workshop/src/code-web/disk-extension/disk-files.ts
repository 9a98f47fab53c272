import * as vscode from 'vscode';
import type { FileChange } from '../changes.ts';
import { changesPath, filesPath, type Operation, refusalHeader, requestHeader } from '../disk-protocol.ts';
import type { FileStat, Refusal } from '../files.ts';

const changeTypes: Readonly<Record<FileChange['kind'], vscode.FileChangeType>> = {
  created: vscode.FileChangeType.Created,
  changed: vscode.FileChangeType.Changed,
  deleted: vscode.FileChangeType.Deleted,
};

/** VS Code's file system interface over the server's file operations. */
export class DiskFiles implements vscode.FileSystemProvider {
  readonly #server: string;
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #closing = new AbortController();
  readonly onDidChangeFile = this.#changes.event;
  #watching = false;

  constructor(server: string) {
    this.#server = server;
  }

  dispose(): void {
    this.#closing.abort();
    this.#changes.dispose();
  }

  /** The server watches its whole folder, so the first request for a watch starts the one there is. */
  watch(uri: vscode.Uri): vscode.Disposable {
    if (!this.#watching) {
      this.#watching = true;
      this.#listen(uri).catch(() => {
        this.#watching = false;
      });
    }
    return new vscode.Disposable(() => {});
  }

  async stat(uri: vscode.Uri): Promise<FileStat> {
    return (await this.#ask('stat', uri)).json() as Promise<FileStat>;
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    return (await this.#ask('list', uri)).json() as Promise<[string, vscode.FileType][]>;
  }

  async walk(uri: vscode.Uri): Promise<string[]> {
    return (await this.#ask('walk', uri)).json() as Promise<string[]>;
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#ask('read', uri)).arrayBuffer());
  }

  async writeFile(
    uri: vscode.Uri,
    content: Uint8Array<ArrayBuffer>,
    options: { create: boolean; overwrite: boolean },
  ): Promise<void> {
    await this.#ask('write', uri, options, content);
    this.#tell(vscode.FileChangeType.Changed, uri);
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    await this.#ask('create-folder', uri);
    this.#tell(vscode.FileChangeType.Created, uri);
  }

  async delete(uri: vscode.Uri): Promise<void> {
    await this.#ask('delete', uri);
    this.#tell(vscode.FileChangeType.Deleted, uri);
  }

  async rename(from: vscode.Uri, to: vscode.Uri, options: { overwrite: boolean }): Promise<void> {
    await this.#ask('rename', from, { ...options, to: to.path });
    this.#tell(vscode.FileChangeType.Deleted, from);
    this.#tell(vscode.FileChangeType.Created, to);
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changes.fire([{ type, uri }]);
  }

  async #ask(
    operation: Operation,
    uri: vscode.Uri,
    options: Readonly<Record<string, boolean | string>> = {},
    body?: Uint8Array<ArrayBuffer>,
  ): Promise<Response> {
    const query = new URLSearchParams({ path: uri.path });
    for (const [name, value] of Object.entries(options)) if (value !== false) query.set(name, String(value));
    const response = await fetch(`${this.#server}${filesPath}${operation}?${query}`, {
      method: 'POST',
      headers: { [requestHeader]: '1' },
      ...(body && { body }),
    });
    if (response.ok) return response;
    throw refused(response.headers.get(refusalHeader) as Refusal | null, uri);
  }

  /** Reads the stream of changes: JSON, one array a line. */
  async #listen(anyFile: vscode.Uri): Promise<void> {
    const [, folderName = ''] = anyFile.path.split('/');
    const response = await fetch(this.#server + changesPath, {
      method: 'POST',
      headers: { [requestHeader]: '1' },
      signal: this.#closing.signal,
    });
    if (!response.body) return;
    let rest = '';
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + part).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const changes: readonly FileChange[] = JSON.parse(line);
        this.#changes.fire(
          changes.map(({ path, kind }) => ({
            type: changeTypes[kind],
            uri: anyFile.with({ path: `/${folderName}/${path}` }),
          })),
        );
      }
    }
  }
}

function refused(reason: Refusal | null, uri: vscode.Uri): vscode.FileSystemError {
  switch (reason) {
    case 'not-found':
      return vscode.FileSystemError.FileNotFound(uri);
    case 'exists':
      return vscode.FileSystemError.FileExists(uri);
    case 'not-a-folder':
      return vscode.FileSystemError.FileNotADirectory(uri);
    case 'is-a-folder':
      return vscode.FileSystemError.FileIsADirectory(uri);
    case 'forbidden':
      return vscode.FileSystemError.NoPermissions(uri);
    default:
      return vscode.FileSystemError.Unavailable(uri);
  }
}
