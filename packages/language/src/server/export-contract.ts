/** What the server and a client say to each other when a blueprint is to leave the editor as a file. */

/** Request: ExportChoicesParams → ExportChoices. */
export const exportChoicesMethod = 'dfes/export/choices';
/** Request: ExportParams → string | null: the content of the file; null where there is no such journey or format. */
export const exportMethod = 'dfes/export';

export interface ExportChoicesParams {
  /** The document at hand: its own journeys come first, then those of its project. */
  readonly uri: string;
}

export interface ExportChoices {
  readonly journeys: readonly { readonly id: string; readonly name: string; readonly title: string }[];
  /** Texts only: the server writes them wherever it runs. */
  readonly formats: readonly { readonly name: string; readonly extension: string; readonly title: string }[];
}

export interface ExportParams {
  readonly uri: string;
  readonly journey: string;
  readonly format: string;
}
