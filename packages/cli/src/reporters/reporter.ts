import type { Position } from '@dfes/model';
import type { Finding } from '@dfes/rules';
import type { Said, Wording } from '@dfes/wording';

/** A place as a reader finds it: file and position, both counted from 0. */
export interface Spot {
  /** The file as output shows it. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
}

/** A finding with its place. */
export interface Located extends Spot {
  readonly finding: Finding;
  /** The line on which it begins, as it stands in the file. */
  readonly line: string;
  readonly related: readonly (Spot & { readonly message: Said })[];
}

/** What a check has come to. */
export interface Report {
  /** By file, then by place. */
  readonly findings: readonly Located[];
  /** How many documents were looked at. */
  readonly documents: number;
}

/** What a report is written with. */
export interface Look {
  readonly colour: boolean;
  readonly wording: Wording;
}

/** One way of writing a report. */
export interface Reporter {
  readonly format: string;
  write(report: Report, look: Look): string;
}
