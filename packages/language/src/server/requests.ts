/**
 * What the server in a browser worker asks its client, since it can't read files itself. Plain names, so that a client
 * needs nothing of the server's libraries.
 */

/** Request: FindFilesParams → the URIs of every `.dfes` and `dfes.json` file in a folder and below. */
export const findFilesMethod = 'dfes/files/find';
/** Request: ReadFileParams → FileText. */
export const readFileMethod = 'dfes/files/read';

export interface FindFilesParams {
  readonly folder: string;
}

export interface ReadFileParams {
  readonly uri: string;
}
