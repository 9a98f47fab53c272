import {
  type CellState,
  cellsOf,
  designCoverage,
  designNode,
  type Node,
  principleTitles,
  type Share,
  stateWords,
  targetText,
} from '@dfes/model';
import { type Principle, principleNames, principles as table } from '@dfes/standard';
import { type Said, say, type Words } from '@dfes/wording';
import { sectionId } from './activities.ts';
import type { ClauseView } from './clauses.ts';
import { type Context, declarations, headCell, openPoints } from './context.ts';
import type { Block, Cell, Row, Section, Table, Tone } from './report.ts';
import { stateFor } from './state.ts';
import { plain } from './words.ts';

/** The four principles (clause 4): coverage touchpoint by touchpoint, then each of them. */
export function principles(context: Context, views: readonly ClauseView[]): Section<Words> {
  return {
    id: 'principles',
    title: say`Principles (4)`,
    about: say`What makes a service more than satisfactory. Each touchpoint is looked at under each of the four.`,
    blocks: coverage(context),
    sections: principleNames.flatMap((principle) => {
      const view = views.find(({ clause }) => clause.number === table[principle].clause);
      return view ? [section(context, view, principle)] : [];
    }),
  };
}

const tones: Readonly<Record<CellState, Tone>> = {
  open: 'open',
  claimed: 'partial',
  supported: 'good',
  evaluated: 'good',
  'not-applicable': 'aside',
};

function coverage(context: Context): readonly Block<Words>[] {
  const { design } = context;
  const touchpoints = design.all('touchpoint');
  if (touchpoints.length === 0) {
    return [{ block: 'text', text: say`The design has no touchpoint yet, so there is nothing to cover.` }];
  }
  const shares = designCoverage(design);
  const cells: Table<Words> = {
    block: 'table',
    caption: say`Principle coverage, touchpoint by touchpoint`,
    columns: [say`Touchpoint`, ...principleNames.map((principle) => principleTitles[principle])],
    rows: touchpoints.map((touchpoint) => cellRow(context, touchpoint)),
    sums: [
      sumRow(say`Supported`, shares, ({ supported, applicable }) => say`${supported} of ${applicable}`),
      sumRow(say`Claimed`, shares, ({ claimed, applicable }) => say`${claimed} of ${applicable}`),
    ],
  };
  return [cells, { block: 'text', text: explanation }];
}

const explanation = say`Claimed: the design says how. Supported: it also holds what makes the claim true. Evaluated: that has been measured against a target. Cells that are not applicable, for a reason that the design gives, do not count.`;

function cellRow(context: Context, touchpoint: Node<'touchpoint'>): Row<Words> {
  const cells = cellsOf(context.design, touchpoint);
  return {
    head: headCell(context, touchpoint),
    cells: principleNames.map((principle): Cell<Words> => {
      const { state } = cells[principle];
      return { text: stateWords[state], tone: tones[state] };
    }),
  };
}

function sumRow(name: Said, shares: Readonly<Record<Principle, Share>>, tell: (share: Share) => Said): Row<Words> {
  const cells = principleNames.map((principle) => {
    const share = shares[principle];
    return { text: share.applicable === 0 ? '–' : tell(share) };
  });
  return { head: { text: name }, cells };
}

function section(context: Context, view: ClauseView, principle: Principle): Section<Words> {
  const { clause, about, nodes, findings, reach } = view;
  const touchpoints = nodes.filter((node) => node.kind === 'touchpoint');
  const others = nodes.filter((node) => node.kind !== 'touchpoint');
  return {
    id: sectionId(view),
    number: clause.number,
    title: clause.title,
    ...(about ? { about } : {}),
    state: stateFor(reach),
    blocks: [
      ...aim(context, principle),
      ...claims(context, touchpoints, principle),
      ...declarations(context, touchpoints.length > 0 ? say`What else addresses it` : say`What addresses it`, others),
      ...openPoints(context, findings),
    ],
    sections: [],
  };
}

/** The coverage that the design aims for, where it says so. */
function aim({ design }: Context, principle: Principle): readonly Block<Words>[] {
  const threshold = designNode(design)?.says.coverage.find((one) => one.principle === principle);
  if (!threshold) return [];
  const { operator, percent, place } = threshold;
  const aimed = targetText({ form: 'comparison', operator, number: percent, unit: '%', place });
  return [{ block: 'text', text: say`The design aims to have ${aimed} of its touchpoints ${principle}.` }];
}

/** Where the principle is claimed, and in which words. */
function claims(
  context: Context,
  touchpoints: readonly Node<'touchpoint'>[],
  principle: Principle,
): readonly Block<Words>[] {
  if (touchpoints.length === 0) return [];
  const rows = touchpoints.map((touchpoint): Row<Words> => {
    const { state } = cellsOf(context.design, touchpoint)[principle];
    const claim = touchpoint.says[principle]?.text;
    const said = claim === undefined ? say`claimed for the design as a whole` : plain(claim);
    return {
      head: headCell(context, touchpoint),
      cells: [{ text: stateWords[state], tone: tones[state] }, { text: said }],
    };
  });
  return [
    {
      block: 'table',
      caption: say`Touchpoints that are to be ${principle}`,
      columns: [say`Touchpoint`, say`State`, say`How`],
      rows,
    },
  ];
}
