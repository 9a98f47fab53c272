import { type Said, say } from '@dfes/wording';
import type { FileSystemProvider, URI } from 'langium';

/** What reading a file comes to: its text, or why there is none, in words for the author. */
export type FileText = { readonly text: string } | { readonly problem: Said };

/** Where documents that are not open come from: the disk, or the editor on whose behalf a browser worker reads. */
export interface Files {
  /** Every `.dfes` and `dfes.json` file in a folder and below, as URIs. Folders that can't be read are passed over. */
  find(folder: string): Promise<readonly string[]>;
  /** Never rejects. */
  read(uri: string): Promise<FileText>;
}

/** Reads the bytes of a text file, which have to be UTF-8; without a byte order mark, which editors don't count either. */
export function decode(bytes: Uint8Array): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: say`This file is not UTF-8 text (${firstBadByte(bytes)}). Save it with the encoding UTF-8.` };
  }
}

/** Where the bytes stop being UTF-8: there, what could be made of them no longer encodes to themselves. */
function firstBadByte(bytes: Uint8Array): Said {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const bad = bytes.findIndex((byte, index) => byte !== again[index]);
  // Streaming leaves out the beginning of a character that is cut off there.
  const before = new TextDecoder().decode(bytes.subarray(0, bad), { stream: true }).split(/\r\n|\r|\n/u);
  return say`line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Where nothing but open documents exists. */
export const noFiles: Files = {
  find: async () => [],
  read: async () => ({ problem: say`There are no files here.` }),
};

/**
 * The files as Langium wants them. A file that can't be read is an empty one to Langium; what is wrong with it is kept
 * here, so that one bad file never keeps the others from being read.
 */
export class DocumentFiles implements FileSystemProvider {
  private readonly files: Files;
  private readonly unreadable = new Map<string, Said>();

  constructor(files: Files) {
    this.files = files;
  }

  /** Why a document has no text, where that is so. */
  problemOf(uri: string): Said | undefined {
    return this.unreadable.get(uri);
  }

  async readFile(uri: URI): Promise<string> {
    const result = await this.files.read(uri.toString());
    if ('problem' in result) {
      this.unreadable.set(uri.toString(), result.problem);
      return '';
    }
    this.unreadable.delete(uri.toString());
    return result.text;
  }

  async stat(uri: URI) {
    return this.statSync(uri);
  }

  /** By its name alone: nothing but documents is ever asked about. */
  statSync(uri: URI) {
    const isFile = /\.[^/]+$/u.test(uri.path);
    return { isFile, isDirectory: !isFile, uri };
  }

  async exists(): Promise<boolean> {
    return true;
  }

  existsSync(): boolean {
    return true;
  }

  readBinary(): Promise<Uint8Array> {
    return Promise.reject(new Error('Documents are text.'));
  }

  readBinarySync(): Uint8Array {
    throw new Error('Documents are text.');
  }

  readFileSync(): string {
    throw new Error('Documents are read asynchronously.');
  }

  /** Folders are searched as a whole, by `Files.find`. */
  async readDirectory() {
    return [];
  }

  readDirectorySync() {
    return [];
  }
}
