import { type Design, type Node, nearest, titleOf } from '@dfes/model';
import { UsageError } from '../usage-error.ts';
import type { Opened } from './open.ts';

/** A journey and the design that it belongs to. */
export interface Found {
  readonly design: Design;
  readonly node: Node<'journey'>;
}

/** The journey of a name, in the documents named or elsewhere in their project; without a name the only one. */
export function journeyIn({ concerned, named }: Opened, name: string | undefined): Found {
  const all = concerned.flatMap(({ design }) => design.all('journey').map((node): Found => ({ design, node })));
  const own = all.filter(({ node }) => named.includes(node.place.uri));
  if (all.length === 0) throw new UsageError('There is no journey in this design yet.');
  if (name === undefined) {
    const [only, second] = own.length > 0 ? own : all;
    if (only && !second) return only;
    throw new UsageError(`Which journey? Add \`--journey\` and one of these names:${list(own.length > 0 ? own : all)}`);
  }
  const wanted = name.normalize('NFC');
  const found = [...own, ...all].find(({ node }) => node.name?.text === wanted);
  if (found) return found;
  const meant = nearest(
    wanted,
    all.flatMap(({ node }) => node.name?.text ?? []),
  );
  throw new UsageError(
    `There is no journey \`${name}\`${meant ? `; did you mean \`${meant}\`?` : '.'} The journeys are:${list(all)}`,
  );
}

function list(found: readonly Found[]): string {
  return found.map(({ node }) => `\n  ${node.name?.text ?? '(without a name)'}  ${titleOf(node)}`).join('');
}
