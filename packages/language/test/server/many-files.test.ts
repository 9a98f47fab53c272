import { expect, test, vi } from 'vitest';
import { LspClient } from './support/client.ts';
import { inProcess } from './support/in-process.ts';
import { MemoryFiles } from './support/memory-files.ts';

const hub = 'file:///inn/hub.dfes';
const others = Array.from({ length: 60 }, (_, index) => `file:///inn/door${index}.dfes`);

/** An inn whose doors are all kept by one host; tells which documents got findings, in that order. */
async function openInn() {
  const doors = others.map((uri, index) => [uri, `touchpoint Door${index} "A door" { role: Host }`]);
  const host = 'role Host "The host"';
  const client = await LspClient.start(inProcess(new MemoryFiles({ [hub]: host, ...Object.fromEntries(doors) })), {
    folders: ['file:///inn'],
  });
  client.open(hub, host);
  const codesIn = (uri: string) => client.diagnostics.get(uri)?.map(({ code }) => code) ?? [];
  const all = (code: string) => others.filter((uri) => codesIn(uri).includes(code)).length;
  await vi.waitFor(() => expect(all('touchpoint-unvisited')).toBe(others.length));
  client.told.length = 0;
  return { client, codesIn, all };
}

test('what another word changes in every file is told of the edited one first, and of the others in time', async () => {
  const { client, all } = await openInn();
  client.change(hub, 'role Hosts "The host"');
  await vi.waitFor(() => expect(all('unresolved-reference')).toBe(others.length));
  expect(client.told[0]).toBe(hub);
  expect(new Set(client.told).size).toBe(others.length + 1);
  await client.stop();
});

test('what had still to be told when the next edit came is told as it is then', async () => {
  const { client, codesIn, all } = await openInn();
  client.change(hub, 'role Hosts "The host"');
  await client.settled();
  client.change(hub, 'role Host "The host"');
  await client.settled();
  await vi.waitFor(() => expect(all('unresolved-reference')).toBe(0));
  expect([codesIn(hub), all('touchpoint-unvisited')]).toEqual([['role-centricity-missing'], others.length]);
  await client.stop();
});
