// What the disk extension asks of the server, and where. Both sides import this.

/** The scheme under which the folder on disk appears in the editor. */
export const diskScheme = 'disk';

/** Only same-origin code can set it without the browser asking first, and the server never answers that question. */
export const requestHeader = 'x-dfes-disk';

/** The header that names a refusal (see Refusal). */
export const refusalHeader = 'x-dfes-refusal';

/** File operations: POST /files/OPERATION?path=… */
export const filesPath = '/files/';

/** Changes that something else made: one JSON array of changes a line, for as long as the request stays open. */
export const changesPath = '/changes';

export type Operation = 'stat' | 'list' | 'walk' | 'read' | 'write' | 'create-folder' | 'delete' | 'rename';
