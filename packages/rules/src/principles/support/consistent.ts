import { type Design, type Edit, type Fix, has, type Node } from '@dfes/model';
import { declaration, insertEdit, linkEdit } from '../../fixes.ts';
import { freeName, shortestName } from '../../names.ts';
import { isUnclear } from '../../unclear.ts';
import { allWishes } from '../../understanding/wishes.ts';
import { called, listed } from '../../words.ts';
import type { FindLack } from './lack.ts';

type Promise = Node<'value-proposition'>;

/** A touchpoint is consistent when a promise kept there is what a customer needs and what the organization stands for. */
export const consistentLack: FindLack = (design, touchpoint) => {
  const promises = design.targets(touchpoint.says.realises);
  const isUnread = isUnclear(design, touchpoint, 'realises') || promises.some((each) => isHalfRead(design, each));
  if (isUnread || promises.some(isComplete)) return undefined;
  return {
    missing: `${called(touchpoint)} realises no proposition that both serves a need and aligns with the organization`,
    todo:
      promises.length > 0
        ? 'Complete the proposition with `serves` and `aligns`.'
        : 'Name such a proposition in `realises`.',
    ways: () =>
      promises.length > 0 ? promises.map((each) => completion(design, each)) : realising(design, touchpoint),
  };
};

function isComplete({ says }: Promise): boolean {
  return says.serves.length > 0 && says.aligns !== undefined;
}

function isHalfRead(design: Design, promise: Promise): boolean {
  return isUnclear(design, promise, 'serves') || isUnclear(design, promise, 'aligns');
}

/** Adds what a promise lacks, and what it needs for that. */
function completion(design: Design, promise: Promise): Fix {
  const edits: Edit[] = [];
  const add = (label: string, kind: 'organization' | 'persona', { name, declared }: Supply) => {
    edits.push({ edit: 'add-value', node: promise, label, value: name });
    if (declared !== undefined) edits.push(insertEdit(design, kind, declared));
    return `${label} ${name}`;
  };
  const done = [
    ...(has(promise, 'serves') ? [] : [add('serves', 'persona', someWish(design))]),
    ...(has(promise, 'aligns') ? [] : [add('aligns', 'organization', someOrganization(design))]),
  ];
  return { title: `Complete ${called(promise)}: ${listed(done)}`, edits };
}

/** Ties the touchpoint to a promise: a complete one, else one that is completed, else a new one. */
function realising(design: Design, touchpoint: Node<'touchpoint'>): readonly Fix[] {
  const promises = design.all('value-proposition').filter((promise) => promise.name && !isHalfRead(design, promise));
  const links = promises
    .toSorted((a, b) => Number(isComplete(b)) - Number(isComplete(a)))
    .flatMap((promise): readonly Fix[] => {
      const link = linkEdit(design, touchpoint, 'realises', promise);
      if (!link) return [];
      const rest = isComplete(promise) ? [] : completion(design, promise).edits;
      return [{ title: `Realise ${called(promise)} there`, edits: [link, ...rest] }];
    });
  return links.length > 0 ? links.slice(0, most) : [newPromise(design, touchpoint)];
}

/** As many candidates as a menu can bear. */
const most = 5;

function newPromise(design: Design, touchpoint: Node<'touchpoint'>): Fix {
  const name = freeName(design, 'Promise');
  const [wish, organization] = [someWish(design), someOrganization(design)];
  const text = declaration(`value-proposition ${name} "\${1:What we promise}"`, [
    `serves: ${wish.name}`,
    `aligns: ${organization.name}`,
  ]);
  return {
    title: 'Add a proposition that is realised there',
    edits: [
      { edit: 'add-value', node: touchpoint, label: 'realises', value: name },
      insertEdit(design, 'value-proposition', text),
      ...(wish.declared === undefined ? [] : [insertEdit(design, 'persona', wish.declared)]),
      ...(organization.declared === undefined ? [] : [insertEdit(design, 'organization', organization.declared)]),
    ],
  };
}

/** A name to be used, with the declaration that has to be inserted where the design has none. */
interface Supply {
  readonly name: string;
  readonly declared?: string;
}

function someWish(design: Design): Supply {
  for (const wish of allWishes(design)) {
    const name = has(wish, 'out-of-scope') ? undefined : shortestName(design, wish, 'value-proposition', 'serves');
    if (name !== undefined) return { name };
  }
  const persona = freeName(design, 'Customer');
  const declared = declaration(`persona ${persona} "\${7:Whom the service is for}"`, [
    'need Wanted "${8:What they need}"',
  ]);
  return { name: `${persona}.Wanted`, declared };
}

function someOrganization(design: Design): Supply {
  const known = design.all('organization').find((organization) => organization.name)?.name?.text;
  if (known !== undefined) return { name: known };
  const name = freeName(design, 'Organization');
  return { name, declared: `organization ${name} "\${9:Who delivers the service}"` };
}
