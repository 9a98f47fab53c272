import type { Design, Kind, Node } from '@dfes/model';
import type { Part } from './fixes.ts';
import { freeName, shortestName } from './names.ts';

/** A name for an inserted text to use, with the declaration that has to be inserted too where the design has none. */
export interface Mention {
  readonly kind: Kind;
  readonly name: string;
  readonly declared?: string;
}

/** What has to be inserted for names to mean something. */
export function declarations(mentions: readonly Mention[]): readonly Part[] {
  return mentions.flatMap(({ kind, declared }) => (declared === undefined ? [] : [{ kind, text: declared }]));
}

/** The customer whom an inserted part is probably about: a persona before a segment. */
export function someCustomer(design: Design): Mention {
  const known = [...design.all('persona'), ...design.all('segment')];
  return mention(design, known, 'persona', 'Customer', '${9:Whom the service is for}');
}

/** The role that probably acts in an inserted part: one that customers meet before the others. */
export function someRole(design: Design): Mention {
  const roles = design.all('role');
  const met = roles.filter((role) => role.says.lane?.word === 'frontstage');
  return mention(design, [...met, ...roles], 'role', 'Host', '${11:Who serves}');
}

/** The touchpoint at which an inserted part probably happens: one where people meet before the others. */
export function someTouchpoint(design: Design): Mention {
  const touchpoints = design.all('touchpoint');
  const staffed = touchpoints.filter((touchpoint) => touchpoint.says.role.length > 0);
  return mention(
    design,
    [...staffed, ...touchpoints],
    'touchpoint',
    'Meeting',
    '${10:Where customer and service meet}',
  );
}

/** `label: name` for the first of some declarations that can be named there; undefined where there is none. */
export function naming(design: Design, kind: Kind, label: string, candidates: readonly Node[]): string | undefined {
  const name = candidates.map((to) => shortestName(design, to, kind, label)).find((found) => found !== undefined);
  return name && `${label}: ${name}`;
}

function mention(design: Design, known: readonly Node[], kind: Kind, name: string, title: string): Mention {
  const found = known.find((node) => node.name !== undefined);
  if (found?.name) return { kind: found.kind, name: found.name.text };
  const free = freeName(design, name);
  return { kind, name: free, declared: `${kind} ${free} "${title}"` };
}
