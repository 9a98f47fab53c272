import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { signature, signed as words } from '@dfes/blueprint';
import { reason } from '@dfes/language/node-files';
import { UsageError } from '../usage-error.ts';

/** A comment, as SVG, HTML and Markdown have it, by which dfes knows a file that it may write anew. */
export const signed = `<!-- ${words} -->\n`;

/** How far from its beginning or its end a file says that it is ours. */
const reach = 400;

/**
 * Writes a file of our own making, signed at its beginning or its end: whole or not at all, and never over a file that
 * somebody else wrote, unless by force.
 */
export async function writeOwnFile(
  file: string,
  content: string | Uint8Array,
  { force }: { readonly force: boolean },
): Promise<void> {
  try {
    const found = await stat(file).catch(absent);
    if (found?.isDirectory()) throw new UsageError(`${file} is a folder; name a file in it.`);
    // A pipe or a device is written to, not replaced.
    if (found && !found.isFile()) return await writeFile(file, content);
    if (found && !force && !(await isOwn(file))) {
      throw new UsageError(
        `${file} is there already, and dfes did not write it; \`--force\` overwrites it all the same.`,
      );
    }
    await (found ? replaceFile(file, content) : replace(file, content));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} can’t be written: ${writeReason(error)}.`);
  }
}

/** Writes a file that is there anew: whole or not at all, where a link leads to it, and as open to others as it was. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const { mode } = await stat(file);
  await replace(await realpath(file), content, mode);
}

async function replace(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function isOwn(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const first = await handle.read(Buffer.alloc(reach), 0, reach, 0);
    const last = await handle.read(Buffer.alloc(reach), 0, reach, Math.max(0, size - reach));
    // A text is signed in its first line; other files where their format has room for it.
    const [start = ''] = textOf(first).split('\n');
    return (start + (isBinary(first) ? textOf(first) + textOf(last) : '')).includes(signature);
  } finally {
    await handle.close();
  }
}

interface Read {
  readonly buffer: Buffer;
  readonly bytesRead: number;
}

function textOf({ buffer, bytesRead }: Read): string {
  return buffer.toString('latin1', 0, bytesRead);
}

/** Files other than texts hold bytes that no text has; a PDF has them in its second line. */
function isBinary({ buffer, bytesRead }: Read): boolean {
  return buffer.subarray(0, bytesRead).some((byte) => byte < 9 || byte >= 0xf8);
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function writeReason(error: unknown): string {
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isAbsent ? 'its folder does not exist' : reason(error);
}
