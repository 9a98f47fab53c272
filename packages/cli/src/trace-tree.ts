import { uriToPath } from '@dfes/language/node-files';
import {
  type Branch,
  type Design,
  headOf,
  type Node,
  positionAt,
  qualifiedName,
  type Strand,
  type Trace,
  tieWords,
  titleOf,
} from '@dfes/model';
import { inWords, say } from '@dfes/wording';
import { harmless, type Style, styleFor } from './reporters/style.ts';
import { shownPath } from './sources/shown-path.ts';

type Way = 'back' | 'onward';

/** What a tree is drawn with. */
interface Look {
  readonly style: Style;
  readonly place: (node: Node) => string;
}

/** A trace for people: the declaration, and a tree in each direction. */
export function traceTree(
  { node, back, onward }: Trace,
  design: Design,
  { cwd, colour }: { readonly cwd: string; readonly colour: boolean },
): string {
  const style = styleFor(colour);
  const place = (of: Node) => {
    const { file, line, column } = placeOf(of, design, cwd);
    return style.faint(harmless(`${file}:${line}:${column}`));
  };
  const look: Look = { style, place };
  return [
    entry(node, [], look),
    '',
    style.bold('What it rests on'),
    ...tree(back, 'back', look, 'Nothing: the chain begins here.'),
    '',
    style.bold('What hangs on it'),
    ...tree(onward, 'onward', look, 'Nothing: the chain ends here.'),
    '',
  ].join('\n');
}

function tree(strand: Strand, way: Way, look: Look, empty: string): readonly string[] {
  const lines = linesOf(strand, way, look, '');
  return lines.length > 0 ? lines : [look.style.faint(empty)];
}

/** What is missing first, then the branches, each with its own below it. */
function linesOf({ gaps, branches }: Strand, way: Way, look: Look, indent: string): readonly string[] {
  const bar = branches.length > 0 ? '│ ' : '  ';
  return [
    ...gaps.map(({ missing, reason }) => {
      const { style } = look;
      const said =
        reason === undefined
          ? style.yellow(inWords(say`✗ ${missing}`))
          : style.faint(harmless(inWords(say`○ ${missing}: “${reason}”`)));
      return `${indent}${bar}${said}`;
    }),
    ...branches.flatMap((branch, index) => {
      const isLast = index === branches.length - 1;
      const above = branch.repeated ? look.style.faint('  (see above)') : '';
      const head = entry(branch.node, tieWords(branch.ties, way), look);
      return [
        `${indent}${isLast ? '└─' : '├─'} ${head}${above}`,
        ...linesOf(branch, way, look, `${indent}${isLast ? '   ' : '│  '}`),
      ];
    }),
  ];
}

function entry(node: Node, ties: readonly string[], { style, place }: Look): string {
  const name = node.name ? `${style.bold(harmless(node.name.text))}  ` : '';
  const title = node.title ? ` “${harmless(node.title.text)}”` : '';
  const how = ties.length > 0 ? `  ${harmless(ties.join(', '))}` : '';
  return `${name}${node.kind}${title}${how}  ${place(node)}`;
}

/** A trace for programs. */
export function traceJson({ node, back, onward }: Trace, design: Design, cwd: string): object {
  const declaration = (of: Node) => ({
    name: qualifiedName(of) ?? null,
    kind: of.kind,
    title: titleOf(of),
    ...placeOf(of, design, cwd),
  });
  const strand = ({ gaps, branches }: Strand, way: Way): object => ({
    gaps: gaps.map(({ missing, ...gap }) => ({ missing: inWords(missing), ...gap })),
    branches: branches.map((branch) => ({
      ...declaration(branch.node),
      ties: tiesJson(branch, way),
      repeated: branch.repeated,
      ...strand(branch, way),
    })),
  });
  return { ...declaration(node), back: strand(back, 'back'), onward: strand(onward, 'onward') };
}

function tiesJson({ ties }: Branch, way: Way): readonly object[] {
  return ties.map(({ from, to, through, says }) => {
    const other = way === 'back' ? to : (through ?? from);
    return { how: says[way], name: qualifiedName(other) ?? titleOf(other) };
  });
}

function placeOf(node: Node, design: Design, cwd: string) {
  const { uri, start } = headOf(node);
  const { line, character } = positionAt(design.fragment(uri)?.lineStarts ?? [0], start);
  return { file: shownPath(uriToPath(uri), cwd), line: line + 1, column: character + 1 };
}
