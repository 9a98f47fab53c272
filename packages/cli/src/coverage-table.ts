import {
  type CellState,
  type Coverage,
  cellsOf,
  type Design,
  designCoverage,
  designNode,
  journeyCoverage,
  type Node,
  stateWords,
  titleOf,
} from '@dfes/model';
import { principleNames } from '@dfes/standard';
import { inWords } from '@dfes/wording';
import { harmless, type Style, styleFor } from './reporters/style.ts';
import { widthOf } from './reporters/width.ts';

/** One place of the table: what stands there, and how it is set off. */
interface Entry {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

type Row = readonly Entry[];

/** Principle coverage of one design as a table: its touchpoints, its journeys, the whole. */
export function coverageTable(design: Design, root: string, colour: boolean): string {
  const style = styleFor(colour);
  const node = designNode(design);
  const heading = `${style.bold(harmless(node ? titleOf(node) : 'A design without a name'))} ${style.faint(`(${harmless(root)})`)}`;
  const touchpoints = design.all('touchpoint');
  if (touchpoints.length === 0) return `${heading}\n\nNo touchpoint is declared yet, so there is nothing to cover.\n`;
  const head: Row = ['', ...principleNames].map((text) => ({ text, paint: style.faint }));
  const rows: readonly Row[] = [
    head,
    ...touchpoints.map((touchpoint) => cellRow(design, touchpoint, style)),
    [],
    ...design.all('journey').map((journey) => shareRow(shortName(journey), journeyCoverage(design, journey), style)),
    shareRow('Whole design', designCoverage(design), style),
  ];
  return `${heading}\n\n${align(rows)}\n\nSupported of applicable; in brackets what is claimed, where that is more.\n`;
}

function cellRow(design: Design, touchpoint: Node<'touchpoint'>, style: Style): Row {
  const cells = cellsOf(design, touchpoint);
  const states = principleNames.map((principle) => cells[principle].state);
  return [
    { text: shortName(touchpoint) },
    ...states.map((state) => ({ text: inWords(stateWords[state]), paint: paintOf(state, style) })),
  ];
}

function shareRow(name: string, coverage: Coverage, style: Style): Row {
  const shares = principleNames.map((principle): Entry => {
    const { supported, claimed, applicable } = coverage[principle];
    if (applicable === 0) return { text: '–' };
    const text = `${supported}/${applicable}${claimed > supported ? ` (${claimed})` : ''}`;
    return { text, paint: supported === applicable ? style.green : style.yellow };
  });
  return [{ text: name }, ...shares];
}

function shortName(node: Node): string {
  return harmless(node.name?.text ?? titleOf(node));
}

function paintOf(state: CellState, style: Style): (text: string) => string {
  if (state === 'open') return style.red;
  if (state === 'claimed') return style.yellow;
  return state === 'not-applicable' ? style.faint : style.green;
}

function align(rows: readonly Row[]): string {
  const widths = [0, ...principleNames].map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column]?.text ?? ''))),
  );
  const lines = rows.map((row) =>
    row.map(({ text, paint = same }, column) => paint(text) + ' '.repeat((widths[column] ?? 0) - widthOf(text) + 2)),
  );
  return lines.map((line) => line.join('').trimEnd()).join('\n');
}

function same(text: string): string {
  return text;
}
