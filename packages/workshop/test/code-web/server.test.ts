import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestHeader } from '../../src/code-web/disk-protocol.ts';
import { isLoopback, type Served, serve } from '../../src/code-web/server.ts';
import { root } from '../../src/paths.ts';

let folder: string;
let server: Served;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'dfes-server-')));
  await writeFile(path.join(folder, 'a.dfes'), 'step step {}');
  server = await serve({ extension: root, folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks with Node's own client: fetch would neither send a foreign Host nor leave a path as it is written. */
function ask(place: string, { method = 'GET', headers = {}, body }: Asked = {}) {
  const { port } = new URL(server.url);
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: place, method, headers }, async (response) => {
      resolve({ status: response.statusCode ?? 0, body: await text(response) });
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

const own = { [requestHeader]: '1' };
const onDisk = (name: string) => `/files/read?path=${encodeURIComponent(`/${path.basename(folder)}/${name}`)}`;

test('the workbench, its parts and the extension are served', async () => {
  expect((await ask('/')).body).toContain('vscode-workbench-web-configuration');
  expect((await ask('/build/workbench.js')).status).toBe(200);
  expect((await ask('/disk-extension/package.json')).status).toBe(200);
  expect(JSON.parse((await ask('/extension/package.json')).body)).toMatchObject({ name: 'dfes' });
});

describe('a host name that is not this machine', () => {
  test.each(['localhost', 'localhost:3000', '127.0.0.1:1', '[::1]:80'])('%s is', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  test.each(['evil.example', 'localhost.evil.example:3000', '127.0.0.1.evil.example', 'evil.example:localhost'])(
    '%j is refused',
    async (host) => {
      expect(isLoopback(host)).toBe(false);
      expect((await ask('/', { headers: { host } })).status).toBe(403);
    },
  );
});

describe('the files of the folder', () => {
  test('are read and written by the extension that knows the header', async () => {
    expect(await ask(onDisk('a.dfes'), { method: 'POST', headers: own })).toEqual({
      status: 200,
      body: 'step step {}',
    });
    const write = onDisk('a.dfes').replace('read', 'write');
    expect((await ask(`${write}&overwrite=true`, { method: 'POST', headers: own, body: 'new' })).status).toBe(200);
    expect(await readFile(path.join(folder, 'a.dfes'), 'utf8')).toBe('new');
  });

  test.each([
    ['without the header', { method: 'POST' }],
    ['by a link or an image', { headers: own }],
    ['by asking whether it may', { method: 'OPTIONS', headers: own }],
  ])('are not to be had %s', async (_, asked) => {
    expect((await ask(onDisk('a.dfes'), asked)).status).toBe(403);
  });

  test('only of this folder', async () => {
    expect((await ask(onDisk('../../etc/passwd'), { method: 'POST', headers: own })).status).toBe(403);
    expect((await ask('/files/read?path=/elsewhere/a', { method: 'POST', headers: own })).status).toBe(404);
  });

  test('by no operation but the known ones', async () => {
    for (const operation of ['run', 'toString', '__proto__', '']) {
      expect((await ask(`/files/${operation}?path=/`, { method: 'POST', headers: own })).status).toBe(403);
    }
  });
});

test.each([
  '/extension/.git/config',
  '/extension/package-lock.json',
  '/extension/packages/workshop/package.json',
  '/extension/node_modules/esbuild/package.json',
  '/extension/dist/../.git/config',
  '/extension/dist/..%2f.git%2fconfig',
  '/build/..%2f..%2fpackage.json',
  '/elsewhere/x',
  '/__proto__/x',
])('%s is not served', async (place) => {
  expect((await ask(place)).status).toBe(404);
});

test.each([
  ['a file of the folder', '/files/stat?path=/elsewhere/a', { method: 'POST', headers: own }],
  ['a file of the extension', '/extension/package.nls.xx.json', {}],
])('the refusal of %s has no body that somebody could leave unread', async (_, place, asked) => {
  expect(await ask(place, asked)).toEqual({ status: 404, body: '' });
});

test('an address that cannot be read is an error of the one who asks', async () => {
  expect((await ask('/%E0%A4%A')).status).toBe(400);
});

test('changes that something else makes are told', async () => {
  const { port } = new URL(server.url);
  const changes = new Promise<string>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: '/changes', method: 'POST', headers: own }, (response) => {
      response.once('data', (chunk) => {
        resolve(String(chunk));
        asked.destroy();
      });
      void writeFile(path.join(folder, 'new.dfes'), '');
    });
    asked.once('error', reject);
    asked.end();
  });
  expect(JSON.parse(await changes)).toEqual([{ path: 'new.dfes', kind: 'created' }]);
});
