import { byClause, check } from '@dfes/rules';
import { citeClause } from '@dfes/standard';
import { locationOf } from '../lsp/view.ts';
import type { OpenProject } from '../workspace/projects.ts';
import type { MissingAnswer, MissingFinding } from './project-contract.ts';

/** What a project does not address yet, clause by clause, with the ways out of each gap. */
export function missingIn({ design, severities }: OpenProject): MissingAnswer {
  const findings = [...check(design, severities).values()].flat();
  return {
    clauses: byClause(findings).map(({ clause, findings: open }) => ({
      ...(clause ? { clause: citeClause(clause) } : {}),
      title: clause?.title ?? 'About the text itself',
      findings: open.flatMap((finding): readonly MissingFinding[] => {
        const { code, severity, message, place } = finding;
        const location = locationOf(design, place);
        return location
          ? [{ code, severity, message, location, fixes: finding.fixes().map(({ title }) => title) }]
          : [];
      }),
    })),
  };
}
