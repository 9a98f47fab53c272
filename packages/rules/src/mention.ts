import type { Design, Kind, Node } from '@dfes/model';
import { declaration } from './fixes.ts';
import { freeName, shortestName } from './names.ts';

/** A name for an inserted text to use, with the declaration that has to be inserted first where the design has none. */
export interface Mention {
  readonly name: string;
  readonly declared?: string;
}

/** The customer whom an inserted part is probably about: a persona before a segment. */
export function someCustomer(design: Design): Mention {
  const known = [...design.all('persona'), ...design.all('segment')];
  return mention(design, known, 'persona', 'Customer', 'Whom the service is for');
}

/** The role that probably acts in an inserted part: one that customers meet before the others. */
export function someRole(design: Design): Mention {
  const roles = design.all('role');
  const met = roles.filter((role) => role.says.lane?.word === 'frontstage');
  return mention(design, [...met, ...roles], 'role', 'Host', 'Who serves');
}

/** The touchpoint at which an inserted part probably happens: one where people meet before the others. */
export function someTouchpoint(design: Design): Mention {
  const touchpoints = design.all('touchpoint');
  const staffed = touchpoints.filter((touchpoint) => touchpoint.says.role.length > 0);
  return mention(design, [...staffed, ...touchpoints], 'touchpoint', 'Meeting', 'Where customer and service meet');
}

/** The text of several declarations to be inserted together. */
export function together(mentions: readonly Mention[], text: string): string {
  return [...mentions.flatMap(({ declared }) => declared ?? []), text].join('\n\n');
}

/** `label: name` for the first of some declarations that can be named there; undefined where there is none. */
export function naming(design: Design, kind: Kind, label: string, candidates: readonly Node[]): string | undefined {
  const name = candidates.map((to) => shortestName(design, to, kind, label)).find((found) => found !== undefined);
  return name && `${label}: ${name}`;
}

function mention(design: Design, known: readonly Node[], kind: Kind, name: string, title: string): Mention {
  const found = known.find((node) => node.name !== undefined)?.name?.text;
  if (found !== undefined) return { name: found };
  const free = freeName(design, name);
  return { name: free, declared: declaration(`${kind} ${free} "${title}"`, []) };
}
