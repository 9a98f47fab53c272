import type { Cells, Coverage } from '@dfes/model';
import type { Location, Position } from 'vscode-languageserver';

/** What a client may ask to show designs beside their text: an overview of all, and how the one at hand stands. */

/** Request, without parameters: DesignsAnswer: every design of the workspace. */
export const designsMethod = 'dfes/designs';
/** Request: CoverageParams → CoverageAnswer | null: how far the journey at hand covers the principles. */
export const coverageMethod = 'dfes/coverage';

export interface DesignsAnswer {
  /** In the order of their folders. */
  readonly designs: readonly DesignEntry[];
}

export interface DesignEntry {
  /** The folder of the project, or the document that stands alone. */
  readonly root: string;
  /** What the design is called; absent where none is declared yet. */
  readonly title?: string;
  /** Where the design is declared, else where its first document begins. */
  readonly location: Location;
  readonly coverage: Coverage;
  readonly journeys: readonly JourneyPart[];
  /** Personas and segments. */
  readonly people: readonly PersonPart[];
  readonly touchpoints: readonly TouchpointPart[];
  /** How many there are; what they say is asked for by `dfes/missing`. */
  readonly findings: number;
}

/** A declaration that leads to the text. */
export interface Part {
  /** Unique in its project. */
  readonly id: string;
  readonly title: string;
  readonly location: Location;
}

export interface JourneyPart extends Part {
  readonly coverage: Coverage;
  readonly state?: string;
  readonly stages: readonly StagePart[];
}

export interface StagePart extends Part {
  /** How many steps it has. */
  readonly steps: number;
}

export interface PersonPart extends Part {
  readonly kind: 'persona' | 'segment';
  /** How many needs, expectations and desires it has. */
  readonly wishes: number;
}

export interface TouchpointPart extends Part {
  readonly cells: Cells;
}

export interface CoverageParams {
  readonly uri: string;
  /** Where the author is working. */
  readonly position: Position;
}

export interface CoverageAnswer {
  /** The journey around the position, else the first of the document, else of the project. */
  readonly journey: { readonly id: string; readonly title: string };
  readonly coverage: Coverage;
}

export type { Cells, Coverage };
