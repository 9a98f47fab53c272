import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { percentile } from './measure.ts';
import { startServer } from './server.ts';
import { project, shapes } from './shapes.ts';
import { ms, printTable, times } from './table.ts';

/** A project on disk, and the place in it where somebody types. */
interface Desk {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  /** The file, and the words behind which a letter is inserted and taken away again. */
  readonly edited: string;
  readonly behind: string;
}

const strokes = 60;

/** How long after a keystroke the findings of the file arrive, through the bundled server and over stdio. */
export async function benchKeystrokes(bundle: string): Promise<void> {
  const one = (name: string, lines: number): Desk => ({
    name,
    files: new Map([['design.dfes', shapes.typical(lines)]]),
    edited: 'design.dfes',
    behind: '"Tea on arrival',
  });
  const many = (name: string, files: number, edited: string, behind: string, broken = false): Desk => ({
    name,
    files: project(files, { broken }),
    edited,
    behind,
  });
  const inEach = (edited: string, behind: string): readonly Desk[] => [
    many('10 files', 10, edited, behind),
    many('1 000 files', 1_000, edited, behind),
    many('1 000 files, broken names in ten', 1_000, edited, behind, true),
  ];
  await table('Keystroke to findings, in one file', [one('1k lines', 1_000), one('10k lines', 10_000)]);
  await table('Keystroke to findings, in a text of one of many files', inEach('part-00005.dfes', '"An evening'));
  await table('Keystroke to findings, in a name that others use', inEach('part-00005.dfes', 'touchpoint Door5'));
  await table(
    'Keystroke to findings, in the file to which all others refer',
    inEach('shared.dfes', '"A design of many'),
  );
  await table('Keystroke to findings, in what all others refer to', inEach('shared.dfes', 'role Host "The host'));
  await table(
    'Keystroke to findings, in the name of what all others refer to: it changes those of every file',
    inEach('shared.dfes', 'role Host'),
  );

  async function table(title: string, desks: readonly Desk[]): Promise<void> {
    const rows: { readonly name: string; readonly p50: number; readonly p95: number }[] = [];
    for (const desk of desks) {
      const taken = await type(desk, bundle);
      rows.push({ name: desk.name, p50: percentile(taken, 0.5), p95: percentile(taken, 0.95) });
    }
    printTable(
      title,
      ['project', 'p50', 'p95', 'p50 against the first'],
      rows.map(({ name, p50, p95 }) => [name, ms(p50), ms(p95), times(p50 / (rows[0]?.p50 ?? p50))]),
    );
  }
}

async function type(desk: Desk, bundle: string): Promise<readonly number[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dfes-bench-'));
  try {
    await mkdir(folder, { recursive: true });
    await Promise.all([...desk.files].map(([name, text]) => writeFile(path.join(folder, name), text)));
    await writeFile(path.join(folder, 'dfes.json'), '{}');
    const text = desk.files.get(desk.edited) ?? '';
    const before = text.slice(0, text.indexOf(desk.behind) + desk.behind.length).split('\n');
    const at = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const uri = pathToFileURL(path.join(folder, desk.edited)).href;
    const session = await startServer(bundle, folder);
    await session.open(uri, text);
    const taken: number[] = [];
    for (let stroke = 0; stroke < strokes; stroke++) {
      taken.push(stroke % 2 === 0 ? await session.insert(uri, at, 'x') : await session.remove(uri, at, 1));
    }
    await session.stop();
    // The first ones pay for the compiler.
    return taken.slice(10);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
