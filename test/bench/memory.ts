import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { LspClient } from '../../packages/language/test/server/support/client.ts';
import { inProcess } from '../../packages/language/test/server/support/in-process.ts';
import { MemoryFiles } from '../../packages/language/test/server/support/memory-files.ts';
import { project } from './shapes.ts';
import { printTable } from './table.ts';

const folder = 'file:///bench';
const files = 1_000;
const strokes = 2_000;

/** Where a letter is inserted and taken away again, in turn: a text, a name that others use, what all refer to, a value. */
const desks = [
  { file: 'part-00005.dfes', behind: '"An evening' },
  { file: 'part-00005.dfes', behind: 'touchpoint Door5' },
  { file: 'shared.dfes', behind: 'role Host "The host' },
  { file: 'part-00500.dfes', behind: 'for: Guest500' },
] as const;

/** What a server holds after having opened a large project, and after somebody has typed in it for long. */
export async function benchMemory(): Promise<void> {
  const texts = new Map([...project(files)].map(([name, text]) => [`${folder}/${name}`, text]));
  const client = await LspClient.start(inProcess(new MemoryFiles(Object.fromEntries(texts))), { folders: [folder] });
  for (const uri of new Set(desks.map(({ file }) => `${folder}/${file}`))) client.open(uri, texts.get(uri) ?? '');
  await client.settled();
  const rows: string[][] = [];
  for (let stroke = 0; stroke <= strokes; stroke++) {
    if (stroke % (strokes / 4) === 0) rows.push([`${stroke} keystrokes`, held()]);
    await strike(client, texts, stroke);
  }
  await client.stop();
  printTable(`Memory of a project of ${files} files, open`, ['after', 'heap'], rows);
}

/** Two strokes at each desk: one that writes, and one that takes back. */
async function strike(client: LspClient, texts: ReadonlyMap<string, string>, stroke: number): Promise<void> {
  const desk = desks[(stroke >> 1) % desks.length] ?? desks[0];
  const uri = `${folder}/${desk.file}`;
  const text = texts.get(uri) ?? '';
  const before = text.slice(0, text.indexOf(desk.behind) + desk.behind.length);
  client.change(uri, stroke % 2 === 0 ? `${before}x${text.slice(before.length)}` : text);
  await client.settled();
}

/** What is left once nothing more can be thrown away. */
function held(): string {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return `${(process.memoryUsage().heapUsed / 1e6).toFixed(1)} MB`;
}
