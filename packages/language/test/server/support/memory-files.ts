import { setTimeout } from 'node:timers/promises';
import { known } from '@dfes/wording';
import type { Files } from '../../../src/workspace/files.ts';

/** Files that exist in a test only, by URI. */
export class MemoryFiles implements Files {
  readonly texts = new Map<string, string>();
  /** How many milliseconds it takes to read one. */
  delay = 0;

  constructor(texts: Readonly<Record<string, string>> = {}) {
    for (const [uri, text] of Object.entries(texts)) this.texts.set(uri, text);
  }

  async find(folder: string): Promise<readonly string[]> {
    return [...this.texts.keys()].filter((uri) => uri.startsWith(`${folder}/`));
  }

  async read(uri: string) {
    if (this.delay > 0) await setTimeout(this.delay);
    const text = this.texts.get(uri);
    return text === undefined ? { problem: known('There is no such file.') } : { text };
  }
}
