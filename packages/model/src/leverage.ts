import { type CentricityLevel, type ParticipationLevel, rankOf } from '@dfes/standard';
import { type Design, referrersBy } from './design.ts';
import { isOf, type Node } from './node.ts';

/**
 * The co-creation environment at one touchpoint: the two sides whose levels lift the experience (Annex C, D), and the
 * data on which they act. It is derived, never written down.
 */
export interface Leverage {
  /** Who serves there: the touchpoint's roles, those of the frontstage in its steps, those who co-create there. */
  readonly roles: readonly Node<'role'>[];
  /** The highest customer-centricity declared among them. */
  readonly centricity?: CentricityLevel;
  /** The highest participation declared in a step or a co-creation there. */
  readonly participation?: ParticipationLevel;
  readonly dataPoints: readonly Node<'data-point'>[];
}

/** The co-creation environment at a touchpoint, as the findings and the report see it. */
export function leverageOf(design: Design, touchpoint: Node<'touchpoint'>): Leverage {
  return design.remember(touchpoint, 'leverage', () => derive(design, touchpoint));
}

function derive(design: Design, touchpoint: Node<'touchpoint'>): Leverage {
  const steps = referrersBy(design, touchpoint, 'step', 'touchpoint');
  const coCreations = referrersBy(design, touchpoint, 'co-creation', 'at');
  const roles = new Set([
    ...design.targets(touchpoint.says.role),
    ...steps.flatMap((step) => step.says.frontstage.flatMap(({ argument }) => design.targets(argument))),
    ...coCreations.flatMap((together) =>
      design.targets(together.says.actors).filter((actor): actor is Node<'role'> => isOf(actor, 'role')),
    ),
  ]);
  const centricity = highest([...roles].map((role) => role.says.centricity?.word));
  const participation = highest([...steps, ...coCreations].map((node) => node.says.participation?.word));
  return {
    roles: [...roles],
    ...(centricity ? { centricity } : {}),
    ...(participation ? { participation } : {}),
    dataPoints: referrersBy(design, touchpoint, 'data-point', 'at'),
  };
}

function highest<L extends CentricityLevel | ParticipationLevel>(levels: readonly (L | undefined)[]): L | undefined {
  const declared = levels.filter((level) => level !== undefined);
  return declared.toSorted((a, b) => rankOf(b) - rankOf(a))[0];
}
