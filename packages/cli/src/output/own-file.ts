import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reason } from '@dfes/language/node-files';
import { UsageError } from '../usage-error.ts';

/** Stands in the first line of every file that dfes writes, so that it knows its own again. */
const signature = 'Made by dfes';

/** A comment, as SVG, HTML and Markdown have it, by which dfes knows a file that it may write anew. */
export const signed = `<!-- ${signature}: it may be overwritten when it is made anew. -->\n`;

/**
 * Writes a file of our own making, which begins with `signed`: whole or not at all, and never over a file that somebody
 * else wrote, unless by force.
 */
export async function writeOwnFile(
  file: string,
  content: string,
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
    await replace(found ? await realpath(file) : file, content);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} can’t be written: ${writeReason(error)}.`);
  }
}

async function replace(file: string, content: string): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function isOwn(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0);
    const [first = ''] = buffer.toString('utf8', 0, bytesRead).split('\n');
    return first.includes(signature);
  } finally {
    await handle.close();
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function writeReason(error: unknown): string {
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isAbsent ? 'its folder does not exist' : reason(error);
}
