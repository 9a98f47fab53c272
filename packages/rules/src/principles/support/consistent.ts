import { type Design, type Edit, type Fix, has, type Node } from '@dfes/model';
import { listing, say } from '@dfes/wording';
import { declaration, insertEdits, linkEdit, type Part } from '../../fixes.ts';
import { freeName, freeNameIn, shortestName } from '../../names.ts';
import { isUnclear } from '../../unclear.ts';
import { allWishes } from '../../understanding/wishes.ts';
import { called } from '../../words.ts';
import type { FindLack } from './lack.ts';

type Proposition = Node<'value-proposition'>;

/** A touchpoint is consistent when a promise kept there is what a customer needs and what the organization stands for. */
export const consistentLack: FindLack = (design, touchpoint) => {
  const promises = design.targets(touchpoint.says.realises);
  const isUnread = isUnclear(design, touchpoint, 'realises') || promises.some((each) => isHalfRead(design, each));
  if (isUnread || promises.some(isComplete)) return undefined;
  return {
    missing: say`${called(touchpoint)} realises no proposition that both serves a need and aligns with the organization`,
    todo:
      promises.length > 0
        ? say`Complete the proposition with \`serves\` and \`aligns\`.`
        : say`Name such a proposition in \`realises\`.`,
    ways: () =>
      promises.length > 0 ? promises.map((each) => completion(design, each)) : realising(design, touchpoint),
  };
};

function isComplete({ says }: Proposition): boolean {
  return says.serves.length > 0 && says.aligns !== undefined;
}

function isHalfRead(design: Design, promise: Proposition): boolean {
  return isUnclear(design, promise, 'serves') || isUnclear(design, promise, 'aligns');
}

/** Adds what a promise lacks, and what it needs for that. */
function completion(design: Design, promise: Proposition): Fix {
  const lacking = [
    ...(has(promise, 'serves') ? [] : [{ label: 'serves', supply: someWish(design) }]),
    ...(has(promise, 'aligns') ? [] : [{ label: 'aligns', supply: someOrganization(design) }]),
  ];
  return {
    title: say`Complete ${called(promise)}: ${listing(lacking.map(({ label, supply }) => `${label} ${supply.name}`))}`,
    edits: [
      ...lacking.map(({ label, supply }): Edit => ({ edit: 'add-value', node: promise, label, value: supply.name })),
      ...supplies(
        design,
        lacking.map(({ supply }) => supply),
      ),
    ],
  };
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
      return [{ title: say`Realise ${called(promise)} there`, edits: [link, ...rest] }];
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
    title: say`Add a proposition that is realised there`,
    edits: [
      { edit: 'add-value', node: touchpoint, label: 'realises', value: name },
      ...supplies(design, [wish, organization, { name, part: { kind: 'value-proposition', text } }]),
    ],
  };
}

/** A name to be used, with what has to be added where the design has nothing of that name. */
interface Supply {
  readonly name: string;
  readonly part?: Part;
  readonly edit?: Edit;
}

function supplies(design: Design, needed: readonly Supply[]): readonly Edit[] {
  const parts = needed.flatMap(({ part }) => part ?? []);
  return [...needed.flatMap(({ edit }) => edit ?? []), ...insertEdits(design, parts)];
}

/** Something that customers want: what is known, else a need to be written down, of a new persona if there is none. */
function someWish(design: Design): Supply {
  for (const wish of allWishes(design)) {
    const name = has(wish, 'out-of-scope') ? undefined : shortestName(design, wish, 'value-proposition', 'serves');
    if (name !== undefined) return { name };
  }
  const wanted = (name: string) => `need ${name} "\${8:What they need}"`;
  const known = [...design.all('persona'), ...design.all('segment')].find((customer) => customer.name);
  if (known?.name) {
    const name = freeNameIn(known, 'Wanted');
    return {
      name: `${known.name.text}.${name}`,
      edit: { edit: 'add-declaration', into: known, text: wanted(name) },
    };
  }
  const persona = freeName(design, 'Customer');
  const text = declaration(`persona ${persona} "\${7:Whom the service is for}"`, [wanted('Wanted')]);
  return { name: `${persona}.Wanted`, part: { kind: 'persona', text } };
}

function someOrganization(design: Design): Supply {
  const known = design.all('organization').find((organization) => organization.name)?.name?.text;
  if (known !== undefined) return { name: known };
  const name = freeName(design, 'Organization');
  return { name, part: { kind: 'organization', text: `organization ${name} "\${9:Who delivers the service}"` } };
}
