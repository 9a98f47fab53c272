import path from 'node:path';

/** The repository's top folder. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** A path inside the repository, as an absolute one; one that is absolute already (a temporary folder, on Windows on another drive) stays. */
export function inRoot(...segments: readonly string[]): string {
  return path.resolve(root, ...segments);
}

/** Where tests leave pictures and logs for a person to look at. Not committed. */
export const artifacts = inRoot('test/artifacts');
