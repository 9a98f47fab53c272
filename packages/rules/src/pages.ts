import { repository } from './repository.ts';

/** The page about a finding, as a path in the repository. */
export function pagePath(code: string): string {
  return `docs/findings/${code}.md`;
}

export function pageUrl(code: string): string {
  return documentUrl(pagePath(code));
}

/** Where a document of the repository is read on the web. */
export function documentUrl(path: string): string {
  return `${repository}/blob/main/${path}`;
}
