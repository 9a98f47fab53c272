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
import { counted, known, listing, type Said, say, type Words } from '@dfes/wording';
import { sectionId } from './activities.ts';
import type { ClauseView } from './clauses.ts';
import { type Context, declarations, openPoints } from './context.ts';
import type { Block, Cell, Row, Section } from './report.ts';
import { type Reach, reachOf, reachOfParts, stateFor } from './state.ts';

const edition = '23592:2021';

/** What the design means for the nine elements of ISO 23592: three through Table 1, six by what touches them. */
export function elements(context: Context, views: readonly ClauseView[]): Section<Words> {
  return {
    id: 'elements',
    title: say`Elements of the service excellence model (ISO 23592, 7)`,
    about: say`ISO/TS 24082 works out three of the nine elements: its Table 1 ties each of its clauses to them. The other six are shown by what in the design touches them.`,
    blocks: [matrix(views)],
    sections: elementNumbers.map((number) => section(context, views, number)),
  };
}

/** Table 1, with the state of each clause where it has a tick. */
function matrix(views: readonly ClauseView[]): Block<Words> {
  return {
    block: 'table',
    caption: say`Table 1: which clauses serve which elements, and how far the design addresses them`,
    columns: [say`Clause`, ...table1Columns],
    rows: views.map((view): Row<Words> => {
      const ticks: readonly string[] = table1[view.clause.number as keyof typeof table1];
      const { words, tone } = stateFor(view.reach);
      return {
        head: { text: say`${view.clause.number} ${view.clause.title}`, section: sectionId(view) },
        cells: table1Columns.map(
          (column): Cell<Words> => (ticks.includes(column) ? { text: words, tone } : { text: '–' }),
        ),
      };
    }),
  };
}

function section(context: Context, views: readonly ClauseView[], number: ElementNumber): Section<Words> {
  const { title, explanation, shownBy } = catalogue[number];
  const clause = clauseOf(edition, number);
  const open = clause ? findingsUnder(context.findings, clause) : [];
  const common = {
    id: `element-${number.replaceAll('.', '-')}`,
    number,
    title,
    about: known(explanation),
    sections: [],
  };
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
      { block: 'text', text: say`Shown by ${listing(shownBy.map((trace) => `\`${trace}\``))}.` },
      ...declarations(
        context,
        say`What touches it`,
        nodes.filter((node) => isTrace(node.kind, shownBy)),
      ),
      ...declarations(
        context,
        say`Where it is touched`,
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
function meaningFor(serving: readonly ClauseView[]): Said {
  const told = (...reaches: readonly Reach[]): Said => {
    const views = serving.filter(({ reach }) => reaches.includes(reach));
    return views.length > 0 ? say`${views.length} (${listing(views.map(({ clause }) => clause.number))})` : say`none`;
  };
  const count = serving.length;
  const ties = counted(
    count,
    say`Table 1 ties ${count} clause to this element.`,
    say`Table 1 ties ${count} clauses to this element.`,
  );
  return say`${ties} Addressed: ${told('addressed')}; addressed in part or with open points: ${told('in-part', 'open-points')}; not yet: ${told('not-yet')}.`;
}

/** The declarations of a kind of this name, or with a label of it. */
function touchedBy(design: Design, trace: ElementTrace): readonly Node[] {
  return kindNames.flatMap((kind): readonly Node[] => {
    const nodes: readonly Node[] = design.all(kind);
    return kind === trace ? nodes : nodes.filter((node) => node.labels.has(trace));
  });
}
