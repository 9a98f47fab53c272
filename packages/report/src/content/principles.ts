import { type CellState, cellsOf, designCoverage, designNode, type Node, type Share, targetText } from '@dfes/model';
import { type Principle, principleNames, principles as table } from '@dfes/standard';
import { inWords } from '@dfes/wording';
import { sectionId } from './activities.ts';
import type { ClauseView } from './clauses.ts';
import { type Context, declarations, headCell, openPoints } from './context.ts';
import type { Block, Cell, Row, Section, Table, Tone } from './report.ts';
import { stateFor } from './state.ts';
import { plain } from './words.ts';

/** The four principles (clause 4): coverage touchpoint by touchpoint, then each of them. */
export function principles(context: Context, views: readonly ClauseView[]): Section {
  return {
    id: 'principles',
    title: 'Principles (4)',
    about: 'What makes a service more than satisfactory. Each touchpoint is looked at under each of the four.',
    blocks: coverage(context),
    sections: principleNames.flatMap((principle) => {
      const view = views.find(({ clause }) => clause.number === table[principle].clause);
      return view ? [section(context, view, principle)] : [];
    }),
  };
}

const words: Readonly<Record<CellState, string>> = {
  open: 'open',
  claimed: 'claimed',
  supported: 'supported',
  evaluated: 'evaluated',
  'not-applicable': 'not applicable',
};

const tones: Readonly<Record<CellState, Tone>> = {
  open: 'open',
  claimed: 'partial',
  supported: 'good',
  evaluated: 'good',
  'not-applicable': 'aside',
};

function coverage(context: Context): readonly Block[] {
  const { design } = context;
  const touchpoints = design.all('touchpoint');
  if (touchpoints.length === 0) {
    return [{ block: 'text', text: 'The design has no touchpoint yet, so there is nothing to cover.' }];
  }
  const shares = designCoverage(design);
  const cells: Table = {
    block: 'table',
    caption: 'Principle coverage, touchpoint by touchpoint',
    columns: ['Touchpoint', ...principleNames.map(capital)],
    rows: touchpoints.map((touchpoint) => cellRow(context, touchpoint)),
    sums: [
      sumRow('Supported', shares, ({ supported, applicable }) => `${supported} of ${applicable}`),
      sumRow('Claimed', shares, ({ claimed, applicable }) => `${claimed} of ${applicable}`),
    ],
  };
  return [cells, { block: 'text', text: explanation }];
}

const explanation =
  'Claimed: the design says how. Supported: it also holds what makes the claim true. Evaluated: that has been measured against a target. Cells that are not applicable, for a reason that the design gives, do not count.';

function cellRow(context: Context, touchpoint: Node<'touchpoint'>): Row {
  const cells = cellsOf(context.design, touchpoint);
  return {
    head: headCell(context, touchpoint),
    cells: principleNames.map((principle): Cell => {
      const { state } = cells[principle];
      return { text: words[state], tone: tones[state] };
    }),
  };
}

function sumRow(name: string, shares: Readonly<Record<Principle, Share>>, tell: (share: Share) => string): Row {
  const cells = principleNames.map((principle) => {
    const share = shares[principle];
    return { text: share.applicable === 0 ? '–' : tell(share) };
  });
  return { head: { text: name }, cells };
}

function section(context: Context, view: ClauseView, principle: Principle): Section {
  const { clause, about, nodes, findings, reach } = view;
  const touchpoints = nodes.filter((node) => node.kind === 'touchpoint');
  const others = nodes.filter((node) => node.kind !== 'touchpoint');
  return {
    id: sectionId(view),
    number: clause.number,
    title: clause.title,
    about,
    state: stateFor(reach),
    blocks: [
      ...aim(context, principle),
      ...claims(context, touchpoints, principle),
      ...declarations(context, touchpoints.length > 0 ? 'What else addresses it' : 'What addresses it', others),
      ...openPoints(context, findings),
    ],
    sections: [],
  };
}

/** The coverage that the design aims for, where it says so. */
function aim({ design }: Context, principle: Principle): readonly Block[] {
  const threshold = designNode(design)?.says.coverage.find((one) => one.principle === principle);
  if (!threshold) return [];
  const { operator, percent, place } = threshold;
  const aimed = inWords(targetText({ form: 'comparison', operator, number: percent, unit: '%', place }));
  return [{ block: 'text', text: `The design aims to have ${aimed} of its touchpoints ${principle}.` }];
}

/** Where the principle is claimed, and in which words. */
function claims(context: Context, touchpoints: readonly Node<'touchpoint'>[], principle: Principle): readonly Block[] {
  if (touchpoints.length === 0) return [];
  const rows = touchpoints.map((touchpoint): Row => {
    const { state } = cellsOf(context.design, touchpoint)[principle];
    const claim = touchpoint.says[principle]?.text;
    const said = claim === undefined ? 'claimed for the design as a whole' : plain(claim);
    return { head: headCell(context, touchpoint), cells: [{ text: words[state], tone: tones[state] }, { text: said }] };
  });
  return [
    {
      block: 'table',
      caption: `Touchpoints that are to be ${principle}`,
      columns: ['Touchpoint', 'State', 'How'],
      rows,
    },
  ];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
