/** A URI as seen from a folder; in full where the two lie in different places altogether. */
export function relativeUri(folder: string, uri: string): string {
  const [from, to] = [partsOf(folder.replace(/\/+$/u, '')), partsOf(uri)];
  if (!from || !to || from.root !== to.root) return uri;
  let common = 0;
  while (common < from.path.length && common < to.path.length - 1 && from.path[common] === to.path[common]) common++;
  return [...from.path.slice(common).map(() => '..'), ...to.path.slice(common)].join('/');
}

/** Scheme and authority, and the segments of the path. */
function partsOf(uri: string): { readonly root: string; readonly path: readonly string[] } | undefined {
  const [, root, path] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?)(.*)$/iu.exec(uri) ?? [];
  return root === undefined || path === undefined ? undefined : { root, path: path.split('/').slice(1) };
}
