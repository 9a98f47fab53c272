import { RequestType } from 'vscode-languageserver';
import type { FileText } from '../workspace/files.ts';

/** What the server in a browser worker asks its client: the files of a folder, and the bytes of one. */
export const findFilesRequest = new RequestType<{ readonly folder: string }, readonly string[], void>(
  'dfes/files/find',
);
export const readFileRequest = new RequestType<{ readonly uri: string }, FileText, void>('dfes/files/read');
