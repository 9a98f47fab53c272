import { constants, type Dirent, type Stats } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Why a file operation was refused; the disk extension turns each into VS Code's own error. */
export type Refusal = 'not-found' | 'exists' | 'not-a-folder' | 'is-a-folder' | 'forbidden';

export class Refused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal, place: string) {
    super(`${reason}: ${place}`);
    this.reason = reason;
  }
}

/** VS Code's FileType, a bit set. */
const fileType = { other: 0, file: 1, folder: 2, link: 64 } as const;

export interface FileStat {
  readonly type: number;
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

export interface WriteOptions {
  readonly create: boolean;
  readonly overwrite: boolean;
}

/** The files below one folder, and none outside it: neither by `..` nor by a symbolic link. */
export class Files {
  readonly #root: string;

  /** Takes the folder's real path, so that a folder reached through a link is still its own inside. */
  private constructor(root: string) {
    this.#root = root;
  }

  static async below(folder: string): Promise<Files> {
    return new Files(await realpath(folder));
  }

  async stat(place: string): Promise<FileStat> {
    const file = await this.#existing(place);
    const [itself, target] = await Promise.all([lstat(this.#joined(place)), stat(file)]);
    const type = typeOf(target) | (itself.isSymbolicLink() ? fileType.link : 0);
    return { type, ctime: target.ctimeMs, mtime: target.mtimeMs, size: target.size };
  }

  async list(place: string): Promise<readonly (readonly [name: string, type: number])[]> {
    const folder = await this.#existing(place);
    const entries = await attempt(place, () => readdir(folder, { withFileTypes: true }));
    return Promise.all(entries.map(async (entry) => [entry.name, await this.#entryType(place, entry)] as const));
  }

  /** Every file below a folder, hidden folders and node_modules left out; links are not followed, so it always ends. */
  async walk(place: string, limit = 20_000): Promise<readonly string[]> {
    const found: string[] = [];
    const visit = async (folder: string, prefix: string): Promise<void> => {
      for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
        if (found.length >= limit) return;
        if (entry.isFile()) found.push(prefix + entry.name);
        else if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
          await visit(path.join(folder, entry.name), `${prefix}${entry.name}/`);
      }
    };
    await visit(await this.#existing(place), '');
    return found;
  }

  async read(place: string): Promise<Buffer> {
    const file = await this.#existing(place);
    return attempt(place, () => readFile(file));
  }

  async write(place: string, content: Uint8Array, { create, overwrite }: WriteOptions): Promise<void> {
    const file = await this.#existingOrNew(place);
    const { O_WRONLY, O_TRUNC, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
    // The flags decide in the same moment as the file is opened, and a link put there meanwhile is not followed.
    const creating = create ? (overwrite ? O_CREAT : O_CREAT | O_EXCL) : 0;
    if (!create && !overwrite && (await exists(file))) throw new Refused('exists', place);
    const handle = await attempt(place, () => open(file, O_WRONLY | O_TRUNC | creating | (O_NOFOLLOW ?? 0)));
    try {
      await handle.writeFile(content);
    } finally {
      await handle.close();
    }
  }

  async createFolder(place: string): Promise<void> {
    const folder = await this.#existingOrNew(place);
    await attempt(place, () => mkdir(folder));
  }

  /** Removes a file, a folder with all it holds, or a link (never what it leads to). */
  async delete(place: string): Promise<void> {
    const file = await this.#entry(place);
    await attempt(place, () => rm(file, { recursive: true }));
  }

  async rename(from: string, to: string, overwrite: boolean): Promise<void> {
    const [source, target] = await Promise.all([this.#entry(from), this.#entry(to)]);
    if (!overwrite && (await exists(target))) throw new Refused('exists', to);
    await attempt(from, () => rename(source, target));
  }

  async #entryType(place: string, entry: Dirent): Promise<number> {
    if (!entry.isSymbolicLink()) return typeOf(entry);
    const target = await this.stat(`${place}/${entry.name}`).catch(() => undefined);
    return target?.type ?? fileType.link;
  }

  #joined(place: string): string {
    if (place.includes('\0')) throw new Refused('forbidden', place);
    return this.#inside(path.join(this.#root, place), place);
  }

  #inside(file: string, place: string): string {
    if (file === this.#root || file.startsWith(this.#root + path.sep)) return file;
    throw new Refused('forbidden', place);
  }

  /** The real path of something that is there. */
  async #existing(place: string): Promise<string> {
    const joined = this.#joined(place);
    return this.#inside(await attempt(place, () => realpath(joined)), place);
  }

  /** The path of an entry as such: its folder followed, itself not. Never the root. */
  async #entry(place: string): Promise<string> {
    const joined = this.#joined(place);
    if (joined === this.#root) throw new Refused('forbidden', place);
    const folder = this.#inside(await attempt(place, () => realpath(path.dirname(joined))), place);
    return path.join(folder, path.basename(joined));
  }

  /** Where something is, or would be made. A link that leads nowhere is refused: its end may lie outside. */
  async #existingOrNew(place: string): Promise<string> {
    const entry = await this.#entry(place);
    const there = await lstat(entry).catch(() => undefined);
    return there ? this.#existing(place) : entry;
  }
}

function typeOf(entry: Stats | Dirent): number {
  return entry.isDirectory() ? fileType.folder : entry.isFile() ? fileType.file : fileType.other;
}

async function exists(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => undefined)) !== undefined;
}

const refusals: Readonly<Record<string, Refusal>> = {
  ENOENT: 'not-found',
  EEXIST: 'exists',
  ENOTEMPTY: 'exists',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'is-a-folder',
};

/** Carries out one call to the disk; says in the caller's own words why it failed. */
async function attempt<T>(place: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw new Refused(refusals[(error as NodeJS.ErrnoException).code ?? ''] ?? 'forbidden', place);
  }
}
