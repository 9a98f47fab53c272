import type { ReportFormatName } from '@dfes/report';
import type { Severity } from '@dfes/rules';
import type { Location } from 'vscode-languageserver';

/** What a client may ask about a whole project, by any document of it. */

/** Request: ReportParams → ReportAnswer | null: the clause report on the design. */
export const reportMethod = 'dfes/report';
/** Request: MissingParams → MissingAnswer: what the design does not address yet, clause by clause. */
export const missingMethod = 'dfes/missing';

export interface ReportParams {
  /** A document of the project. */
  readonly uri: string;
  readonly format: ReportFormatName;
  readonly links: ReportLinks;
  /** The day on which the report is made. */
  readonly made?: string;
}

/** Where the links of a report lead. */
export type ReportLinks =
  /** To the files, as seen from the folder with this URI in which the report will lie. */
  | { readonly to: 'files'; readonly from: string }
  /** To a command of the editor that shows the report, with the document's URI and the line in it: `…/inn.dfes#L12`. */
  | { readonly to: 'command'; readonly command: string };

export interface ReportAnswer {
  /** What the design is called. */
  readonly title: string;
  /** What files of this format end in. */
  readonly extension: string;
  readonly content: string;
}

export interface MissingParams {
  /** A document of the project. */
  readonly uri: string;
}

export interface MissingAnswer {
  /** In the order of the standards; what can't be read comes first. */
  readonly clauses: readonly MissingClause[];
}

export interface MissingClause {
  /** How the clause is cited; absent for what concerns the text itself. */
  readonly clause?: string;
  readonly title: string;
  readonly findings: readonly MissingFinding[];
}

export interface MissingFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  /** The titles of its fixes, the likeliest first: code actions of these titles are offered at the place. */
  readonly fixes: readonly string[];
}
