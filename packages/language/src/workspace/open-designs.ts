import { unreadableFragment } from '@dfes/model';
import { readDocument } from '../parse.ts';
import { unreadableConfig } from './config.ts';
import type { Files, FileText } from './files.ts';
import { configName, Projects } from './projects.ts';

/** What there is to read, as URIs. */
export interface Sources {
  /** Folders whose documents belong together where no `dfes.json` says otherwise. */
  readonly folders: readonly string[];
  /** Every `.dfes` and `dfes.json` file. */
  readonly files: readonly string[];
}

/** Designs as they are on disk at one moment. */
export interface OpenedDesigns {
  readonly projects: Projects;
  /** The texts of the documents that could be read, by URI. */
  readonly texts: ReadonlyMap<string, string>;
}

/** As many files as are read at once: systems limit how many may be open. */
const atOnce = 64;

/**
 * Reads designs once, for whoever watches no editor: the same projects, findings and numbers that the editor shows. A
 * file that can't be read has an error of its own and keeps no other from being read.
 */
export async function openDesigns(files: Files, sources: Sources): Promise<OpenedDesigns> {
  const projects = new Projects();
  const texts = new Map<string, string>();
  projects.setFolders(sources.folders);
  await readEach(files, sources.files.filter(isConfig), (uri, file) => {
    if ('text' in file) projects.setConfig(uri, file.text);
    else projects.takeConfig(uri, unreadableConfig(file.problem));
  });
  const fragments = await readEach(files, sources.files.filter(isDocument), (uri, file) => {
    if ('problem' in file) return unreadableFragment(uri, file.problem);
    texts.set(uri, file.text);
    return readDocument(uri, file.text);
  });
  projects.update(fragments, []);
  return { projects, texts };
}

function isConfig(uri: string): boolean {
  return uri.endsWith(`/${configName}`);
}

function isDocument(uri: string): boolean {
  return uri.endsWith('.dfes');
}

async function readEach<T>(
  files: Files,
  uris: readonly string[],
  take: (uri: string, file: FileText) => T,
): Promise<readonly T[]> {
  const taken: T[] = [];
  for (let from = 0; from < uris.length; from += atOnce) {
    const some = uris.slice(from, from + atOnce);
    const read = await Promise.all(some.map(async (uri) => ({ uri, file: await files.read(uri) })));
    for (const { uri, file } of read) taken.push(take(uri, file));
  }
  return taken;
}
