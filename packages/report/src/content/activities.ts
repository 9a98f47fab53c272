import { citeClause } from '@dfes/standard';
import { say, type Words } from '@dfes/wording';
import type { ClauseView } from './clauses.ts';
import { type Context, declarations, openPoints } from './context.ts';
import type { Section } from './report.ts';
import { stateFor } from './state.ts';

/** The design activities (clause 5), each with what is inside it. */
export function activities(context: Context, views: readonly ClauseView[]): Section<Words> {
  return {
    id: 'activities',
    title: say`Design activities (5)`,
    about: say`What a team does on the way to an excellent service, and what this design shows of it.`,
    blocks: [],
    sections: views.filter(({ clause }) => clause.number.startsWith('5.')).map((view) => clauseSection(context, view)),
  };
}

function clauseSection(context: Context, view: ClauseView): Section<Words> {
  const { clause, about, nodes, tells, findings, reach, parts } = view;
  return {
    id: sectionId(view),
    number: clause.number,
    title: clause.title,
    ...(about ? { about } : {}),
    state: stateFor(reach),
    blocks: [...declarations(context, say`What addresses it`, nodes, tells), ...openPoints(context, findings)],
    sections: parts.map((part) => clauseSection(context, part)),
  };
}

/** The id of the section about a clause. */
export function sectionId({ clause }: ClauseView): string {
  return `clause-${citeClause(clause)
    .replaceAll(/[^\w]+/gu, '-')
    .toLowerCase()}`;
}
