import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ClientOptions, LspClient } from './client.ts';
import { MemoryFiles } from './memory-files.ts';
import { overStdio } from './stdio.ts';
import { inWorker } from './worker.ts';

/** A folder with files that a server has open as its workspace, wherever the files and the server are. */
export interface Workspace {
  readonly client: LspClient & { readonly result: Awaited<ReturnType<typeof LspClient.start>>['result'] };
  readonly uri: (name: string) => string;
  /** Writes a file behind the back of the editor. */
  readonly write: (name: string, content: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type OpenWorkspace = (texts: Readonly<Record<string, string>>, options?: ClientOptions) => Promise<Workspace>;

/** The server on a desktop: a process of its own, which reads the disk. */
const onDisk: OpenWorkspace = async (texts, options) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dfes-'));
  const file = (name: string) => path.join(folder, name);
  for (const [name, text] of Object.entries(texts)) await writeFile(file(name), text);
  const client = await LspClient.start(overStdio(), { folders: [pathToFileURL(folder).href], ...options });
  return {
    client,
    uri: (name) => pathToFileURL(file(name)).href,
    write: (name, text) => writeFile(file(name), text),
    remove: (name) => rm(file(name)),
    close: async () => {
      await client.stop();
      await rm(folder, { recursive: true });
    },
  };
};

/** The server in a browser's worker, which asks its client for files. */
const inBrowser: OpenWorkspace = async (texts, options) => {
  const folder = 'memfs:/design';
  const uri = (name: string) => `${folder}/${name}`;
  const files = new MemoryFiles(Object.fromEntries(Object.entries(texts).map(([name, text]) => [uri(name), text])));
  const client = await LspClient.start(await inWorker(), { folders: [folder], files, ...options });
  return {
    client,
    uri,
    write: async (name, text) => void files.texts.set(uri(name), text),
    remove: async (name) => void files.texts.delete(uri(name)),
    close: () => client.stop(),
  };
};

/** Both ways in which the server is run. */
export const entryPoints: readonly (readonly [string, OpenWorkspace])[] = [
  ['a process over stdio', onDisk],
  ['a browser worker', inBrowser],
];
