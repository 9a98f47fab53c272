import { type Design, headOf, lineAt, type Node, type Place, titleOf } from '@dfes/model';
import { bases, type Finding, pageUrl, type Severity } from '@dfes/rules';
import { type Said, say, sequence, type Words } from '@dfes/wording';
import { detailsOf } from './details.ts';
import type { Block, Cell, Declaration, Link, OpenPoint } from './report.ts';
import { plain, spokenKinds } from './words.ts';

/** What every part of a report is made from. */
export interface Context {
  readonly design: Design;
  readonly findings: readonly Finding[];
  readonly link: (place: Place) => Link;
}

/** How a line of a file is shown, and where it is reached. */
export type LinkTo = (uri: string, line: number) => Link;

/** The file's name and the line, leading nowhere. */
export const nameOnly: LinkTo = (uri, line) => ({
  text: `${decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))}:${line}`,
});

export function linkIn(design: Design, to: LinkTo): Context['link'] {
  return ({ uri, start }) => to(uri, lineAt(design.fragment(uri)?.lineStarts ?? [0], start) + 1);
}

/** Declarations with what is worth knowing of them, or with what some labels say; nothing where there are none. */
export function declarations(
  { design, link }: Context,
  title: Said,
  nodes: readonly Node[],
  labels?: readonly string[],
): readonly Block<Words>[] {
  if (nodes.length === 0) return [];
  const told = nodes.map(
    (node): Declaration<Words> => ({
      kind: spokenKinds[node.kind],
      title: plain(titleOf(node)),
      ...(node.name && node.title ? { name: node.name.text } : {}),
      ...(node.documentation ? { documentation: plain(node.documentation) } : {}),
      says: detailsOf(design, node, labels),
      place: link(headOf(node)),
    }),
  );
  return [{ block: 'declarations', title, declarations: told }];
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** What is open, the gravest first; nothing where that is nothing. */
export function openPoints(
  { link }: Context,
  findings: readonly Finding[],
  title = say`Open`,
): readonly Block<Words>[] {
  if (findings.length === 0) return [];
  const points = findings
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map(
      ({ severity, message, code, clause, basis, place }): OpenPoint<Words> => ({
        severity,
        message,
        finding: { text: code, href: pageUrl(code) },
        restsOn: sequence([...(clause === '' ? [] : [clause]), bases[basis].name], ', '),
        place: link(place),
      }),
    );
  return [{ block: 'open-points', title, points }];
}

/** A declaration as the head of a row. */
export function headCell({ link }: Context, node: Node): Cell<Words> {
  const { href } = link(headOf(node));
  return { text: plain(titleOf(node)), ...(href === undefined ? {} : { href }) };
}
