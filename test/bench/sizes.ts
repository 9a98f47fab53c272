import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { printTable } from './table.ts';

/** How large the bundles are, as they were built last. */
export function benchSizes(files: readonly string[], root: string): void {
  const rows = files.map((file) => {
    const parts = chunksOf(file);
    const size = parts.reduce((sum, part) => sum + statSync(part).size, 0);
    const packed = parts.reduce((sum, part) => sum + gzipSync(readFileSync(part)).length, 0);
    return [path.relative(root, file), kB(size), kB(packed)];
  });
  printTable('Bundles (minified)', ['file', 'size', 'gzipped'], rows);
}

/** A bundle that is split has the rest of it in a folder beside it. */
function chunksOf(file: string): readonly string[] {
  const folder = path.join(path.dirname(file), 'chunks');
  const chunks = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.js')) : [];
  return [file, ...chunks.map((name) => path.join(folder, name))];
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
