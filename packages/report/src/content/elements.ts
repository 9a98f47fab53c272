import { type Design, kindNames, type Node } from '@dfes/model';
import { findingsUnder } from '@dfes/rules';
import {
  elements as catalogue,
  clauseOf,
  type ElementNumber,
  type ElementTrace,
  elementNumbers,
  rowsServing,
  type Table1Column,
  table1,
  table1Columns,
} from '@dfes/standard';
import { sectionId } from './activities.ts';
import type { ClauseView } from './clauses.ts';
import { type Context, declarations, openPoints } from './context.ts';
import type { Block, Cell, Row, Section } from './report.ts';
import { type Reach, reachOf, reachOfParts, stateFor } from './state.ts';
import { counted, listed } from './words.ts';

const edition = '23592:2021';

/** What the design means for the nine elements of ISO 23592: three through Table 1, six by what touches them. */
export function elements(context: Context, views: readonly ClauseView[]): Section {
  return {
    id: 'elements',
    title: 'Elements of the service excellence model (ISO 23592, 7)',
    about:
      'ISO/TS 24082 works out three of the nine elements: its Table 1 ties each of its clauses to them. The other six are shown by what in the design touches them.',
    blocks: [matrix(views)],
    sections: elementNumbers.map((number) => section(context, views, number)),
  };
}

/** Table 1, with the state of each clause where it has a tick. */
function matrix(views: readonly ClauseView[]): Block {
  return {
    block: 'table',
    caption: 'Table 1: which clauses serve which elements, and how far the design addresses them',
    columns: ['Clause', ...table1Columns],
    rows: views.map((view): Row => {
      const ticks: readonly string[] = table1[view.clause.number as keyof typeof table1];
      const { words, tone } = stateFor(view.reach);
      return {
        head: { text: `${view.clause.number} ${view.clause.title}`, section: sectionId(view) },
        cells: table1Columns.map((column): Cell => (ticks.includes(column) ? { text: words, tone } : { text: '–' })),
      };
    }),
  };
}

function section(context: Context, views: readonly ClauseView[], number: ElementNumber): Section {
  const { title, explanation, shownBy } = catalogue[number];
  const clause = clauseOf(edition, number);
  const open = clause ? findingsUnder(context.findings, clause) : [];
  const common = { id: `element-${number.replaceAll('.', '-')}`, number, title, about: explanation, sections: [] };
  if (shownBy === 'table-1') {
    const serving = views.filter((view) => isServing(view, number as Table1Column));
    return {
      ...common,
      state: stateFor(
        reachOfParts(
          serving.map(({ reach }) => reach),
          open.length,
        ),
      ),
      blocks: [{ block: 'text', text: meaningFor(serving) }, ...openPoints(context, open)],
    };
  }
  const nodes = [...new Set(shownBy.flatMap((trace) => touchedBy(context.design, trace)))];
  return {
    ...common,
    state: stateFor(reachOf(nodes.length > 0, open.length)),
    blocks: [
      { block: 'text', text: `Shown by ${listed(shownBy.map((trace) => `\`${trace}\``))}.` },
      ...declarations(
        context,
        'What touches it',
        nodes.filter((node) => isTrace(node.kind, shownBy)),
      ),
      ...declarations(
        context,
        'Where it is touched',
        nodes.filter((node) => !isTrace(node.kind, shownBy)),
        shownBy,
      ),
      ...openPoints(context, open),
    ],
  };
}

function isServing(view: ClauseView, column: Table1Column): boolean {
  return (rowsServing(column) as readonly string[]).includes(view.clause.number);
}

function isTrace(kind: string, traces: readonly ElementTrace[]): boolean {
  return (traces as readonly string[]).includes(kind);
}

/** What the clauses that serve an element come to. */
function meaningFor(serving: readonly ClauseView[]): string {
  const having = (...reaches: readonly Reach[]) => serving.filter(({ reach }) => reaches.includes(reach));
  const told = (views: readonly ClauseView[]) =>
    views.length > 0 ? `${views.length} (${listed(views.map(({ clause }) => clause.number))})` : 'none';
  return [
    `Table 1 ties ${counted(serving.length, 'clause')} to this element.`,
    `Addressed: ${told(having('addressed'))};`,
    `addressed in part or with open points: ${told(having('in-part', 'open-points'))};`,
    `not yet: ${told(having('not-yet'))}.`,
  ].join(' ');
}

/** The declarations of a kind of this name, or with a label of it. */
function touchedBy(design: Design, trace: ElementTrace): readonly Node[] {
  return kindNames.flatMap((kind): readonly Node[] => {
    const nodes: readonly Node[] = design.all(kind);
    return kind === trace ? nodes : nodes.filter((node) => node.labels.has(trace));
  });
}
