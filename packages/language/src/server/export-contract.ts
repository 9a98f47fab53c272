import type { Arrangement, Blueprint } from '@dfes/blueprint';

/** What the server and a client say to each other when a picture is to leave the editor as a file; the client writes it. */

/** Request: ExportChoicesParams → ExportChoices. */
export const exportChoicesMethod = 'dfes/export/choices';
/** Request: ExportParams → Blueprint | null: what the file shows; null where there is no such journey or view. */
export const exportMethod = 'dfes/export';

export interface ExportChoicesParams {
  /** The document at hand: its own journeys come first, then those of its project. */
  readonly uri: string;
}

export interface ExportChoices {
  readonly journeys: readonly ExportJourney[];
}

export interface ExportJourney {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** The views that have something to show of it, the blueprint first. */
  readonly views: readonly { readonly id: string; readonly title: string }[];
}

export interface ExportParams {
  readonly uri: string;
  readonly journey: string;
  readonly view: string;
  /** Where its lanes are wanted. */
  readonly lanes?: Arrangement;
}

export type ExportAnswer = Blueprint | null;
