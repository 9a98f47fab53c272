import path from 'node:path';

/** The repository's top folder. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** A path inside the repository, as an absolute one. */
export function inRoot(...segments: readonly string[]): string {
  return path.join(root, ...segments);
}

/** Where tests leave pictures and logs for a person to look at. Not committed. */
export const artifacts = inRoot('test/artifacts');
