import path from 'node:path';

/** A path as output shows it: from the current folder, with forward slashes on every system. */
export function shownPath(absolute: string, cwd: string): string {
  const relative = path.relative(cwd, absolute) || '.';
  return path.sep === '/' ? relative : relative.split(path.sep).join('/');
}
