import type { Arrangement, CardFinding, LaneChoice, Panes } from '@dfes/blueprint';
import type { Location, Position } from 'vscode-languageserver';

/**
 * What the server and the preview of a client say to each other. The client asks for a blueprint whenever the cursor
 * has moved or `dfes/changed` tells that a design may have: it never draws, and never reads the text itself.
 */

/** Request: BlueprintParams → BlueprintAnswer. */
export const blueprintMethod = 'dfes/blueprint';
/** Request: PlaceParams → Location | null. */
export const placeMethod = 'dfes/blueprint/place';
/** Notification to the client, without parameters: designs have been read anew since the last one. */
export const changedMethod = 'dfes/changed';

export interface BlueprintParams {
  /** The document at hand: the journeys of its project are meant. */
  readonly uri: string;
  /** Where the author is working, which may be in another document, or in another project: then it says nothing. */
  readonly cursor?: { readonly uri: string; readonly position: Position };
  /** The id of the journey to show, where it (still) exists; else the one that the cursor is in, else the first of the file, else of the project. */
  readonly journey?: string;
  /** Whether the journey that the cursor is in goes before `journey`. */
  readonly follow: boolean;
  /** The id of the view in which to show it, where that has something to show; else the service blueprint. */
  readonly view?: string;
  /** Where lanes are wanted, by their ids. */
  readonly lanes?: Arrangement;
  /** The width to fill, in pixels. */
  readonly width?: number;
  /** The revision of the picture that the client has: the same picture is not sent again. */
  readonly known?: string;
}

export interface BlueprintAnswer {
  /** All journeys of the project, in reading order. */
  readonly journeys: readonly JourneyEntry[];
  /** The journey that is shown; absent where the project has none. */
  readonly journey?: string;
  /** What to mark: ids of cards, else of steps or stages, that stand for what the cursor is in, the narrowest first; those that refer to it where it is outside of the journey. */
  readonly current: readonly string[];
  /** Names the state of the picture: equal revisions are equal pictures. */
  readonly revision?: string;
  /** The picture; absent where the client has it already. */
  readonly panes?: Panes;
  /** The same as a table in HTML, well-formed as XML; comes and stays away with the picture. */
  readonly table?: string;
  /** The views that have something to show of the journey, and the one that is shown. */
  readonly views?: readonly ViewEntry[];
  readonly view?: string;
  /** The lanes of the picture, hidden ones too. */
  readonly lanes?: readonly LaneChoice[];
  /** What was found, part by part. */
  readonly findings?: readonly PartFindings[];
  /** The first place that can't be read, so that the picture may lack something: in the journey's file, else in another. */
  readonly unreadable?: {
    readonly message: string;
    readonly location: Location;
    /** The name of the file, where it is not the journey's. */
    readonly file?: string;
  };
}

export interface JourneyEntry {
  readonly id: string;
  readonly title: string;
}

export interface ViewEntry {
  readonly id: string;
  readonly title: string;
}

/** The findings that a part of the picture bears. */
export interface PartFindings {
  readonly part: string;
  readonly findings: readonly CardFinding[];
  /** What the part's label says of them. */
  readonly told: string;
}

export interface PlaceParams {
  readonly uri: string;
  readonly journey: string;
  /** The view that the part was seen in, and where its lanes stood. */
  readonly view?: string;
  readonly lanes?: Arrangement;
  /** The id of a card, or of the declaration of a step, stage or role (`data-card`, else `data-node` in the picture). */
  readonly part: string;
}
