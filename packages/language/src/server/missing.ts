import { byClause, check } from '@dfes/rules';
import { citeClause } from '@dfes/standard';
import { inWords, say, type Wording } from '@dfes/wording';
import { locationOf } from '../lsp/view.ts';
import type { OpenProject } from '../workspace/projects.ts';
import type { MissingAnswer, MissingFinding } from './project-contract.ts';

/** What a project does not address yet, clause by clause, with the ways out of each gap. */
export function missingIn({ design, severities }: OpenProject, wording: Wording): MissingAnswer {
  const findings = [...check(design, severities).values()].flat();
  return {
    clauses: byClause(findings).map(({ clause, findings: open }) => ({
      ...(clause ? { clause: citeClause(clause) } : {}),
      title: clause?.title ?? inWords(say`About the text itself`, wording),
      findings: open.flatMap((finding): readonly MissingFinding[] => {
        const { code, severity, place } = finding;
        const message = inWords(finding.message, wording);
        const location = locationOf(design, place);
        return location
          ? [{ code, severity, message, location, fixes: finding.fixes().map(({ title }) => inWords(title, wording)) }]
          : [];
      }),
    })),
  };
}
