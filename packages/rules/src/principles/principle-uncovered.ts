import {
  type Coverage,
  cellsOf,
  coverageOf,
  type Design,
  designCoverage,
  designNode,
  headOf,
  type Node,
  type Place,
  touchpointsOf,
} from '@dfes/model';
import { type Principle, principleNames, principles } from '@dfes/standard';
import { type Said, say } from '@dfes/wording';
import { environmentIsMissing } from '../environment/taking-part.ts';
import { projectPlace } from '../project-place.ts';
import { type Hit, rule } from '../rule.ts';
import { called } from '../words.ts';
import { claimFixes } from './claim-fixes.ts';
import { type Aim, reaches, thresholdOf } from './thresholds.ts';

export const principleUncovered = rule({
  code: 'principle-uncovered',
  clauses: ['4.2', '4.3', '4.4', '4.5'],
  basis: 'clause',
  severity: 'warning',
  summary: 'A principle is not covered by as many touchpoints as it should be.',
  why: 'Four principles make a service more than satisfactory: it is emotional, adaptive, co-creative with the customer, and consistent with what organization and customer stand for. Each touchpoint is looked at under each of them. A design is to have at least one touchpoint that truly follows each principle, or the part of them that `coverage` sets on the design; a journey is held to what it sets itself.',
  check: {
    *whole(design) {
      const at = projectPlace(design);
      if (!at) return;
      const touchpoints = design.all('touchpoint');
      const coverage = designCoverage(design);
      for (const principle of principleNames) {
        const aim = thresholdOf(designNode(design), principle) ?? 'one cell';
        yield* uncovered(design, at, say`this design`, touchpoints, coverage, principle, aim);
      }
    },
    each: {
      *journey(journey, design) {
        const { coverage } = journey.says;
        if (coverage.length === 0) return;
        const touchpoints = touchpointsOf(design, journey);
        const reached = coverageOf(design, touchpoints);
        for (const aim of coverage) {
          yield* uncovered(design, headOf(journey), called(journey), touchpoints, reached, aim.principle, aim);
        }
      },
    },
  },
});

function* uncovered(
  design: Design,
  at: Place,
  where: Said,
  touchpoints: readonly Node<'touchpoint'>[],
  coverage: Coverage,
  principle: Principle,
  aim: Aim,
): Iterable<Hit> {
  // Where no customer takes part in anything, that is told once and for all touchpoints.
  if (principle === 'co-creative' && environmentIsMissing(design)) return;
  const share = coverage[principle];
  const allSetAside = touchpoints.length > 0 && share.applicable === 0;
  if (allSetAside || reaches(aim, share)) return;
  const { clause } = principles[principle];
  const isOpen = (touchpoint: Node<'touchpoint'>) => cellsOf(design, touchpoint)[principle].state === 'open';
  const open = firstFew(touchpoints, isOpen);
  const goal =
    aim === 'one cell'
      ? say`No touchpoint of ${where} is ${principle} yet`
      : say`${share.supported} of ${share.applicable} touchpoints of ${where} are ${principle}; ${aim.operator} ${aim.percent} % are aimed for`;
  const todo =
    open.length > 0
      ? say`Say at one that is open how it is ${principle}, and add to the design what makes it so.`
      : share.claimed > share.supported
        ? say`Add to the design what makes the claims true.`
        : say`Add a touchpoint that is ${principle}.`;
  yield {
    at,
    clauses: [clause],
    message: say`${goal}. ${todo}`,
    related: open.map((touchpoint) => ({ place: headOf(touchpoint), message: say`${called(touchpoint)} is open.` })),
    fixes: () =>
      claimFixes(design, touchpoints.filter(isOpen), principle, (more) =>
        reaches(aim, { ...share, supported: share.supported + more }),
      ),
  };
}

/** As many places as a reader can follow up. */
const few = 20;

function firstFew<T>(things: readonly T[], fits: (thing: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const thing of things) {
    if (found.length >= few) break;
    if (fits(thing)) found.push(thing);
  }
  return found;
}
