import { type Design, type Edit, type Fix, isCustomer, joinsBothSides, type Node, referrersBy } from '@dfes/model';
import { listing, say } from '@dfes/wording';
import { declaration, insertEdits, insertFix, type Part } from '../../fixes.ts';
import { declarations, someCustomer, someRole } from '../../mention.ts';
import { freeName } from '../../names.ts';
import { isUnclear } from '../../unclear.ts';
import { called } from '../../words.ts';
import type { FindLack } from './lack.ts';

/** A touchpoint is co-creative when a customer and a role make something together there. */
export const coCreativeLack: FindLack = (design, touchpoint) => {
  const made = referrersBy(design, touchpoint, 'co-creation', 'at');
  if (made.some((each) => joinsBothSides(design, each) || isUnclear(design, each, 'actors'))) return undefined;
  return {
    missing: say`no co-creation at ${called(touchpoint)} has both a customer and a role among its actors`,
    todo: made.length > 0 ? say`Name in \`actors\` who is missing.` : say`Add a co-creation there with both of them.`,
    ways: () => (made.length > 0 ? made.map((each) => joinFix(design, each)) : [newCoCreation(design, touchpoint)]),
  };
};

/** Has the side take part that is missing. */
function joinFix(design: Design, made: Node<'co-creation'>): Fix {
  const actors = design.targets(made.says.actors);
  const missing = [
    ...(actors.some(isCustomer) ? [] : [someCustomer(design)]),
    ...(actors.some((actor) => actor.kind === 'role') ? [] : [someRole(design)]),
  ];
  const names = missing.map(({ name }) => name);
  return {
    title: say`Have ${listing(names)} take part in ${called(made)}`,
    edits: [
      ...names.map((value): Edit => ({ edit: 'add-value', node: made, label: 'actors', value })),
      ...insertEdits(design, declarations(missing)),
    ],
  };
}

function newCoCreation(design: Design, touchpoint: Node<'touchpoint'>): Fix {
  const [customer, role] = [someCustomer(design), someRole(design)];
  const place = touchpoint.name?.text ?? '';
  const text = declaration(`co-creation ${freeName(design, `${place}Together`)} "\${1:What they make together}"`, [
    `at: ${place}`,
    'phase: delivery',
    `actors: ${customer.name}, ${role.name}`,
    'participation: ${2:informs}',
  ]);
  const parts: readonly Part[] = [{ kind: 'co-creation', text }, ...declarations([customer, role])];
  return insertFix(design, say`Add a co-creation of customer and staff`, parts);
}
