import type {
  Coverage,
  DesignEntry,
  JourneyPart,
  PersonPart,
  StagePart,
  TouchpointPart,
} from '@dfes/language/designs-contract';
import type { MissingClause, MissingFinding } from '@dfes/language/project-contract';
import { principleNames } from '@dfes/standard';
import type { Location } from 'vscode-languageclient';

export type Principle = keyof Coverage;

/** Below a design, in the order in which they are shown. */
export const sections = ['coverage', 'journeys', 'personas', 'touchpoints', 'findings'] as const;
export type Section = (typeof sections)[number];

/** One row of the overview. */
export type Entry = Row & {
  /** Unique in the tree, and the same as long as the row stands for the same thing. */
  readonly id: string;
  readonly design: DesignEntry;
  /** Where the row leads. */
  readonly location?: Location;
};

type Row =
  | { readonly what: 'design' }
  | { readonly what: 'section'; readonly section: Section; readonly size: number }
  | { readonly what: 'principle'; readonly principle: Principle }
  | { readonly what: 'cell'; readonly principle: Principle; readonly touchpoint: TouchpointPart }
  | { readonly what: 'journey'; readonly journey: JourneyPart }
  | { readonly what: 'stage'; readonly stage: StagePart }
  | { readonly what: 'person'; readonly person: PersonPart }
  | { readonly what: 'touchpoint'; readonly touchpoint: TouchpointPart }
  | { readonly what: 'clause'; readonly clause: MissingClause }
  | { readonly what: 'finding'; readonly finding: MissingFinding };

/** The rows at the top: the designs of the workspace. */
export function designRows(designs: readonly DesignEntry[]): readonly Entry[] {
  return designs.map((design) => ({ what: 'design', id: design.root, design, location: design.location }));
}

/** The rows below one; those below the findings have to be asked for (see `clauseRows`). */
export function rowsBelow(entry: Entry): readonly Entry[] {
  const { id, design } = entry;
  switch (entry.what) {
    case 'design':
      return sections.map((section) => ({
        what: 'section',
        id: `${id}/${section}`,
        design,
        section,
        size: sizeOf(section, design),
      }));
    case 'section':
      return rowsIn(entry.section, entry);
    case 'principle': {
      const { principle } = entry;
      return design.touchpoints.map((touchpoint) => ({
        what: 'cell',
        principle,
        touchpoint,
        ...place(entry, touchpoint),
      }));
    }
    case 'journey':
      return entry.journey.stages.map((stage) => ({ what: 'stage', stage, ...place(entry, stage) }));
    case 'clause':
      return entry.clause.findings.map((finding, index) => ({
        what: 'finding',
        finding,
        ...place(entry, { id: `${finding.code} ${index}`, location: finding.location }),
      }));
    default:
      return [];
  }
}

/** The rows below the findings of a design. */
export function clauseRows(entry: Entry, clauses: readonly MissingClause[]): readonly Entry[] {
  const { id, design } = entry;
  return clauses.map((clause) => ({ what: 'clause', clause, design, id: `${id}/${clause.clause ?? 'text'}` }));
}

function rowsIn(section: Section, entry: Entry): readonly Entry[] {
  const { id, design } = entry;
  switch (section) {
    case 'coverage':
      return principleNames.map((principle) => ({ what: 'principle', principle, design, id: `${id}/${principle}` }));
    case 'journeys':
      return design.journeys.map((journey) => ({ what: 'journey', journey, ...place(entry, journey) }));
    case 'personas':
      return design.people.map((person) => ({ what: 'person', person, ...place(entry, person) }));
    case 'touchpoints':
      return design.touchpoints.map((touchpoint) => ({ what: 'touchpoint', touchpoint, ...place(entry, touchpoint) }));
    case 'findings':
      return [];
  }
}

/** How many rows a section has below it; for coverage, how many touchpoints it is about. */
function sizeOf(section: Section, { journeys, people, touchpoints, findings }: DesignEntry): number {
  switch (section) {
    case 'coverage':
    case 'touchpoints':
      return touchpoints.length;
    case 'journeys':
      return journeys.length;
    case 'personas':
      return people.length;
    case 'findings':
      return findings;
  }
}

function place({ id, design }: Entry, part: { readonly id: string; readonly location: Location }) {
  return { id: `${id}/${part.id}`, design, location: part.location };
}
