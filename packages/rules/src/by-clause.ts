import { type Clause, citeClause, clausesOf, type Edition, editions, findClause, parentOf } from '@dfes/standard';
import type { Finding } from './finding.ts';

/** What is open under one clause. */
export interface ClauseFindings {
  /** Absent for findings about the language itself, which hang on no clause. */
  readonly clause?: Clause;
  readonly findings: readonly Finding[];
}

/**
 * The findings by the clause that each hangs on, in the order of the standards, what can't be read before everything
 * else. One that hangs on several clauses stands under the first.
 */
export function byClause(findings: readonly Finding[]): readonly ClauseFindings[] {
  const byFirst = Map.groupBy(findings, ({ clauses }): string => clauses[0] ?? '');
  const language = byFirst.get('');
  const order = (Object.keys(editions) as readonly Edition[]).flatMap(clausesOf);
  const open = order.flatMap((clause) => {
    const about = byFirst.get(citeClause(clause));
    return about ? [{ clause, findings: about }] : [];
  });
  return language ? [{ findings: language }, ...open] : open;
}

/** The findings that hang on a clause, among others or not; `within` counts those of the clauses inside it as well. */
export function findingsUnder(findings: readonly Finding[], clause: Clause, within = false): readonly Finding[] {
  return findings.filter(({ clauses }) =>
    clauses.some((reference) => {
      const found = findClause(reference);
      return found !== undefined && (isSame(found, clause) || (within && isInside(found, clause)));
    }),
  );
}

function isInside(clause: Clause, outer: Clause): boolean {
  for (let up = parentOf(clause); up; up = parentOf(up)) if (isSame(up, outer)) return true;
  return false;
}

function isSame(a: Clause, b: Clause): boolean {
  return a.edition === b.edition && a.number === b.number;
}
