import { type Design, designCoverage, type Kind, kindNames, type Node } from '@dfes/model';
import type { Finding, Severity } from '@dfes/rules';
import { principleNames, principles } from '@dfes/standard';
import { counted, listing, type Said, say, sequence, type Words } from '@dfes/wording';
import { sectionId } from './activities.ts';
import { type ClauseView, findingsIn, nodesIn } from './clauses.ts';
import type { Context } from './context.ts';
import { onLevel, pyramidFindings, pyramidReach } from './pyramid.ts';
import type { Row, Section } from './report.ts';
import { type Reach, stateFor } from './state.ts';
import { countedKinds } from './words.ts';

/** The whole report on one page. */
export function glance(context: Context, views: readonly ClauseView[]): Section<Words> {
  const { design, findings } = context;
  const excellent = [...onLevel(design, 'individual'), ...onLevel(design, 'surprising')];
  const pyramid = pyramidReach(design, findings);
  const rows: readonly Row<Words>[] = [
    row(
      say`Introduction: service excellence pyramid`,
      'pyramid',
      pyramid,
      kindCounts(excellent),
      pyramidFindings(findings),
    ),
    ...views.map((view) =>
      row(
        `${view.clause.number} ${view.clause.title}`,
        sectionId(view),
        view.reach,
        holdings(design, view),
        findingsIn(view),
      ),
    ),
  ];
  return {
    id: 'glance',
    title: say`At a glance`,
    blocks: [
      { block: 'text', text: summary([pyramid, ...views.map(({ reach }) => reach)], findings) },
      {
        block: 'table',
        caption: say`The clauses, and how far the design addresses them`,
        columns: [say`Clause`, say`State`, say`What addresses it`, say`Open`],
        rows,
      },
    ],
    sections: [],
  };
}

function row(
  name: Words,
  section: string,
  reach: Reach,
  held: Words | undefined,
  open: readonly Finding[],
): Row<Words> {
  const { words, tone } = stateFor(reach);
  return {
    head: { text: name, section },
    cells: [{ text: words, tone }, { text: held ?? '–' }, { text: severityCounts(open) ?? '–' }],
  };
}

/** What the design holds for a clause: for a principle its coverage, for an activity what was declared. */
function holdings(design: Design, view: ClauseView): Said | undefined {
  const principle = principleNames.find((name) => principles[name].clause === view.clause.number);
  if (!principle) return kindCounts(nodesIn(view));
  const { supported, applicable } = designCoverage(design)[principle];
  return applicable === 0 ? undefined : say`${supported} of ${countedKinds.touchpoint(applicable)} supported`;
}

function summary(reaches: readonly Reach[], findings: readonly Finding[]): Said {
  const count = (...of: readonly Reach[]) => reaches.filter((reach) => of.includes(reach)).length || say`none`;
  const parts = say`Of the ${reaches.length} parts of ISO/TS 24082 that are looked at here, the design addresses ${count('addressed')}; ${count('open-points', 'in-part')} in part or with open points, and ${count('not-yet')} not yet.`;
  return sequence([parts, openCount(findings)], ' ');
}

function openCount(findings: readonly Finding[]): Said {
  const number = findings.length;
  const counts = severityCounts(findings);
  if (!counts) return say`No point is open.`;
  return counted(number, say`${number} point is open: ${counts}.`, say`${number} points are open: ${counts}.`);
}

function kindCounts(nodes: readonly Node[]): Said | undefined {
  const count = (kind: Kind) => nodes.filter((node) => node.kind === kind).length;
  const counts = kindNames.flatMap((kind) => (count(kind) > 0 ? [countedKinds[kind](count(kind))] : []));
  return counts.length > 0 ? sequence(counts, ', ') : undefined;
}

const nouns: Readonly<Record<Severity, (n: number) => Said>> = {
  error: (n) => counted(n, say`${n} error`, say`${n} errors`),
  warning: (n) => counted(n, say`${n} warning`, say`${n} warnings`),
  info: (n) => counted(n, say`${n} note`, say`${n} notes`),
  hint: (n) => counted(n, say`${n} hint`, say`${n} hints`),
};

function severityCounts(findings: readonly Finding[]): Said | undefined {
  const counts = (Object.keys(nouns) as readonly Severity[]).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [nouns[severity](count)] : [];
  });
  return counts.length > 0 ? listing(counts) : undefined;
}
