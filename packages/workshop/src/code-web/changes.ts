import { existsSync, watch } from 'node:fs';
import path from 'node:path';

export interface FileChange {
  /** The file, from the folder that is watched, with slashes. */
  readonly path: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

/** Tells of changes that something else made to the files of a folder, gathered over a short while. */
export function watchFolder(folder: string, tell: (changes: readonly FileChange[]) => void): () => void {
  // Node says "rename" of a file that appears, disappears or is replaced.
  const renamed = new Map<string, boolean>();
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    const changes = [...renamed].map(([file, isRenamed]): FileChange => {
      const kind = !existsSync(path.join(folder, file)) ? 'deleted' : isRenamed ? 'created' : 'changed';
      return { path: file.split(path.sep).join('/'), kind };
    });
    renamed.clear();
    tell(changes);
  };
  const watcher = watch(folder, { recursive: true }, (event, file) => {
    if (!file || /(^|[\\/])(node_modules|\.git)([\\/]|$)/.test(file)) return;
    renamed.set(file, renamed.get(file) || event === 'rename');
    clearTimeout(timer);
    timer = setTimeout(flush, 100);
  });
  // Watching is a convenience: where the system refuses it (too many files), the editor still works.
  watcher.on('error', () => watcher.close());
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
