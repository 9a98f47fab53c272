import { readdirSync, readFileSync } from 'node:fs';
import { lineStartsOf, positionAt } from '@dfes/model';
import { check } from '@dfes/rules';
import { english } from '@dfes/wording';
import { expect, test } from 'vitest';
import { type Diagnostic, FileChangeType } from 'vscode-languageserver/node';
import { toDiagnostic } from '../../src/diagnostics/to-diagnostic.ts';
import { openDesigns } from '../../src/workspace/open-designs.ts';
import { applyEdit, randomEdit } from '../support/edits.ts';
import { Random } from '../support/random.ts';
import { LspClient } from './support/client.ts';
import { inProcess } from './support/in-process.ts';
import { MemoryFiles } from './support/memory-files.ts';

const folder = 'file:///project';
const example = new URL('../../../../examples/public-service/', import.meta.url);
const originals = Object.fromEntries(
  readdirSync(example)
    .filter((name) => /\.dfes$|^dfes\.json$/u.test(name))
    .map((name) => [`${folder}/${name}`, readFileSync(new URL(name, example), 'utf8')]),
);
const documents = Object.keys(originals).filter((uri) => uri.endsWith('.dfes'));

/** Somebody at work in an editor, on files that other programs change as well. */
class Author {
  private readonly disk: MemoryFiles;
  private readonly client: LspClient;
  private readonly random: Random;
  /** The texts in the editor. */
  private readonly open = new Map<string, string>();

  constructor(disk: MemoryFiles, client: LspClient, random: Random) {
    this.disk = disk;
    this.client = client;
    this.random = random;
  }

  /** Does one thing, and says what. */
  act(): string {
    const { random } = this;
    const acts = this.open.size === 0 || random.chance(0.15) ? this.acts : [this.edit];
    return random.of(acts).call(this);
  }

  /** Every file as a server that starts now would see it. */
  files(): MemoryFiles {
    return new MemoryFiles(Object.fromEntries([...this.disk.texts, ...this.open]));
  }

  private readonly acts = [
    this.openFile,
    this.close,
    this.changeOnDisk,
    this.createOnDisk,
    this.deleteOnDisk,
    this.config,
    this.restore,
  ];

  private edit(): string {
    const uri = this.random.of([...this.open.keys()]);
    const text = this.open.get(uri) ?? '';
    const edit = randomEdit(text, this.random);
    const lineStarts = lineStartsOf(text);
    this.client.change(uri, edit.text, {
      start: positionAt(lineStarts, edit.start),
      end: positionAt(lineStarts, edit.end),
    });
    this.open.set(uri, applyEdit(text, edit));
    return `edit ${uri} ${JSON.stringify(edit)}`;
  }

  private openFile(): string {
    const closed = this.closed();
    const uri = closed.length > 0 ? this.random.of(closed) : `${folder}/untold${this.random.below(3)}.dfes`;
    if (this.open.has(uri)) return 'nothing';
    const text = this.disk.texts.get(uri) ?? '';
    this.disk.texts.set(uri, text);
    this.open.set(uri, text);
    this.client.open(uri, text);
    return `open ${uri}`;
  }

  /** Closes a document, saved or not: then it is again what is on disk. */
  private close(): string {
    if (this.open.size < 2) return 'nothing';
    const uri = this.random.of([...this.open.keys()]);
    const saved = this.random.chance(0.5);
    if (saved) this.disk.texts.set(uri, this.open.get(uri) ?? '');
    this.open.delete(uri);
    this.client.close(uri);
    return `close ${uri}, ${saved ? 'saved' : 'not saved'}`;
  }

  private changeOnDisk(): string {
    const closed = this.closed();
    if (closed.length === 0) return 'nothing';
    const uri = this.random.of(closed);
    const text = this.disk.texts.get(uri) ?? '';
    this.disk.texts.set(uri, applyEdit(text, randomEdit(text, this.random)));
    this.client.filesChanged({ uri, type: FileChangeType.Changed });
    return `change ${uri} on disk`;
  }

  private createOnDisk(): string {
    const uri = `${folder}/more/new${this.random.below(3)}.dfes`;
    if (this.disk.texts.has(uri)) return 'nothing';
    this.disk.texts.set(uri, originals[this.random.of(documents)] ?? '');
    this.client.filesChanged({ uri, type: FileChangeType.Created });
    return `create ${uri}`;
  }

  private deleteOnDisk(): string {
    const closed = this.closed();
    if (closed.length === 0) return 'nothing';
    const uri = this.random.of(closed);
    this.disk.texts.delete(uri);
    this.client.filesChanged({ uri, type: FileChangeType.Deleted });
    return `delete ${uri}`;
  }

  /** A `dfes.json` that comes, changes or goes: its folder becomes a project of its own, or none. */
  private config(): string {
    const uri = `${folder}/${this.random.chance(0.5) ? 'more/' : ''}dfes.json`;
    const text = this.random.of(['', '{}', '{ "rules": { "owner-missing": "warning", "quote": "off" } }']);
    const had = this.disk.texts.has(uri);
    if (text === '') this.disk.texts.delete(uri);
    else this.disk.texts.set(uri, text);
    const type = text === '' ? FileChangeType.Deleted : had ? FileChangeType.Changed : FileChangeType.Created;
    this.client.filesChanged({ uri, type });
    return `${uri}: ${text}`;
  }

  /** Undoes everything in one document, so that the texts don't fall to pieces for good. */
  private restore(): string {
    if (this.open.size === 0) return 'nothing';
    const uri = this.random.of([...this.open.keys()]);
    const text = originals[uri] ?? originals[this.random.of(documents)] ?? '';
    this.open.set(uri, text);
    this.client.change(uri, text);
    return `restore ${uri}`;
  }

  private closed(): readonly string[] {
    return [...this.disk.texts.keys()].filter((uri) => uri.endsWith('.dfes') && !this.open.has(uri));
  }
}

/** What a server that starts now would find, by document. */
async function findingsOfFreshStart(files: MemoryFiles): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const { projects } = await openDesigns(files, { folders: [folder], files: [...files.texts.keys()] });
  const found = new Map<string, readonly Diagnostic[]>();
  for (const { design, severities } of projects.all) {
    for (const [uri, findings] of check(design, severities)) {
      const fragment = design.fragment(uri);
      if (fragment)
        found.set(
          uri,
          findings.map((finding) => toDiagnostic(finding, fragment, design, english)),
        );
    }
  }
  return found;
}

/** How many edits: DFES_EDITS; which ones: DFES_SEED. */
const edits = Number(process.env.DFES_EDITS ?? 1000);
const seed = Number(process.env.DFES_SEED ?? 1);

test(`after ${edits} edits (seed ${seed}) the findings equal those of a fresh start`, {
  timeout: 60_000 + edits * 200,
}, async () => {
  const random = new Random(seed);
  const disk = new MemoryFiles(originals);
  const client = await LspClient.start(inProcess(disk), { folders: [folder] });
  const author = new Author(disk, client, random);
  const done: string[] = [];
  while (done.length < edits) {
    // Several edits in a row reach the server while it is still at work.
    for (let more = 1 + random.below(3); more > 0; more--) done.push(author.act());
    await client.settled();
    const fresh = await findingsOfFreshStart(author.files());
    for (const uri of new Set([...fresh.keys(), ...client.diagnostics.keys()])) {
      if (!uri.endsWith('.dfes')) continue;
      const story = `${uri} after edit ${done.length}:\n${done.slice(-8).join('\n')}`;
      expect(client.diagnostics.get(uri) ?? [], story).toEqual(fresh.get(uri) ?? []);
    }
  }
  await client.stop();
});
