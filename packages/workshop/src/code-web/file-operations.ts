import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Operation } from './disk-protocol.ts';
import { type Files, Refused } from './files.ts';

interface Asked {
  readonly files: Files;
  readonly path: string;
  readonly to: string;
  readonly create: boolean;
  readonly overwrite: boolean;
  readonly content: () => Promise<Uint8Array>;
}

const operations: Readonly<Record<Operation, (asked: Asked) => Promise<unknown>>> = {
  stat: ({ files, path }) => files.stat(path),
  list: ({ files, path }) => files.list(path),
  walk: ({ files, path }) => files.walk(path),
  read: ({ files, path }) => files.read(path),
  write: async ({ files, path, content, create, overwrite }) =>
    files.write(path, await content(), { create, overwrite }),
  'create-folder': ({ files, path }) => files.createFolder(path),
  delete: ({ files, path }) => files.delete(path),
  rename: ({ files, path, to, overwrite }) => files.rename(path, to, overwrite),
};

/** Carries out one request of the disk extension and gives the body of the answer. */
export async function carryOut(
  files: Files,
  folderName: string,
  operation: string,
  query: URLSearchParams,
  request: IncomingMessage,
): Promise<string | Uint8Array> {
  const known = Object.hasOwn(operations, operation) ? operations[operation as Operation] : undefined;
  if (!known) throw new Refused('forbidden', operation);
  const result = await known({
    files,
    path: insideFolder(folderName, query.get('path') ?? ''),
    // Only rename has a second path; everywhere else it stays unused.
    to: query.has('to') ? insideFolder(folderName, query.get('to') ?? '') : '',
    create: query.has('create'),
    overwrite: query.has('overwrite'),
    content: () => buffer(request),
  });
  if (result instanceof Uint8Array) return result;
  return result === undefined ? '' : JSON.stringify(result);
}

/** The editor's paths begin with the folder's name. Nothing is beside the folder. */
function insideFolder(folderName: string, path: string): string {
  if (path === `/${folderName}`) return '';
  const prefix = `/${folderName}/`;
  if (path.startsWith(prefix)) return path.slice(prefix.length);
  throw new Refused('not-found', path);
}
