import * as vscode from 'vscode';

// The API for this is still proposed, hence not in the published types. Without it Quick Open finds nothing and
// findFiles waits for a provider that never comes.
interface FileSearchQuery {
  readonly pattern: string;
}
interface FileSearchOptions {
  readonly folder: vscode.Uri;
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
}
interface FileSearchProvider {
  provideFileSearchResults(query: FileSearchQuery, options: FileSearchOptions): Promise<vscode.Uri[]>;
}
type WithFileSearch = typeof vscode.workspace & {
  registerFileSearchProvider(scheme: string, provider: FileSearchProvider): vscode.Disposable;
};

/** Answers Quick Open and findFiles for a scheme from a list of all its files. */
export function registerFileSearch(
  scheme: string,
  walk: (folder: vscode.Uri) => Promise<readonly string[]>,
): vscode.Disposable {
  return (vscode.workspace as WithFileSearch).registerFileSearchProvider(scheme, {
    async provideFileSearchResults(_query, { folder, includes, excludes }) {
      const included = includes.map(globToRegExp);
      const excluded = excludes.map(globToRegExp);
      return (await walk(folder))
        .filter((file) => included.length === 0 || included.some((glob) => glob.test(file)))
        .filter((file) => !excluded.some((glob) => glob.test(file)))
        .map((file) => vscode.Uri.joinPath(folder, file));
    },
  });
}

/** The globs that VS Code hands to a search: `**`, `*`, `?` and `{a,b}`. */
function globToRegExp(glob: string): RegExp {
  const wildcards: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
  const pattern = glob
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, alternatives: string) => `(?:${alternatives.replaceAll(',', '|')})`)
    .replace(/\*\*\/|\*\*|\*|\?(?!:)/g, (wildcard) => wildcards[wildcard] ?? wildcard);
  return new RegExp(`^${pattern}$`);
}
