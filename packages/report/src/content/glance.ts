import { type Design, designCoverage, type Kind, kindNames, type Node } from '@dfes/model';
import type { Finding, Severity } from '@dfes/rules';
import { principleNames, principles } from '@dfes/standard';
import { sectionId } from './activities.ts';
import { type ClauseView, findingsIn, nodesIn } from './clauses.ts';
import type { Context } from './context.ts';
import { onLevel, pyramidFindings, pyramidReach } from './pyramid.ts';
import type { Row, Section } from './report.ts';
import { type Reach, stateFor } from './state.ts';
import { counted, listed, spokenKind } from './words.ts';

/** The whole report on one page. */
export function glance(context: Context, views: readonly ClauseView[]): Section {
  const { design, findings } = context;
  const excellent = [...onLevel(design, 'individual'), ...onLevel(design, 'surprising')];
  const pyramid = pyramidReach(design, findings);
  const rows: readonly Row[] = [
    row(
      'Introduction: service excellence pyramid',
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
    title: 'At a glance',
    blocks: [
      { block: 'text', text: summary([pyramid, ...views.map(({ reach }) => reach)], findings) },
      {
        block: 'table',
        caption: 'The clauses, and how far the design addresses them',
        columns: ['Clause', 'State', 'What addresses it', 'Open'],
        rows,
      },
    ],
    sections: [],
  };
}

function row(name: string, section: string, reach: Reach, held: string, open: readonly Finding[]): Row {
  const { words, tone } = stateFor(reach);
  return {
    head: { text: name, section },
    cells: [{ text: words, tone }, { text: held || '–' }, { text: severityCounts(open) || '–' }],
  };
}

/** What the design holds for a clause: for a principle its coverage, for an activity what was declared. */
function holdings(design: Design, view: ClauseView): string {
  const principle = principleNames.find((name) => principles[name].clause === view.clause.number);
  if (!principle) return kindCounts(nodesIn(view));
  const { supported, applicable } = designCoverage(design)[principle];
  return applicable === 0 ? '' : `${supported} of ${counted(applicable, 'touchpoint')} supported`;
}

function summary(reaches: readonly Reach[], findings: readonly Finding[]): string {
  const count = (...of: readonly Reach[]) => reaches.filter((reach) => of.includes(reach)).length;
  const open =
    findings.length > 0
      ? `${counted(findings.length, 'point')} open: ${severityCounts(findings)}.`
      : 'No point is open.';
  return [
    `Of the ${reaches.length} parts of ISO/TS 24082 that are looked at here, the design addresses ${count('addressed') || 'none'};`,
    `${count('open-points', 'in-part') || 'none'} in part or with open points, and ${count('not-yet') || 'none'} not yet.`,
    findings.length === 1
      ? open.replace('point open', 'point is open')
      : open.replace('points open', 'points are open'),
  ].join(' ');
}

function kindCounts(nodes: readonly Node[]): string {
  const count = (kind: Kind) => nodes.filter((node) => node.kind === kind).length;
  return kindNames.flatMap((kind) => (count(kind) > 0 ? [counted(count(kind), spokenKind(kind))] : [])).join(', ');
}

const nouns: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'hint' };

function severityCounts(findings: readonly Finding[]): string {
  const counts = (Object.keys(nouns) as readonly Severity[]).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [counted(count, nouns[severity])] : [];
  });
  return listed(counts);
}
