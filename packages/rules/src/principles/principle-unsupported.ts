import { cellsOf, type Design, type Node } from '@dfes/model';
import { type Principle, principleNames, principles } from '@dfes/standard';
import { say } from '@dfes/wording';
import { ranked } from '../fixes.ts';
import { type Hit, rule } from '../rule.ts';
import { claimedBy, claimPlace } from './claims.ts';
import { lackOf } from './support/lacks.ts';

export const principleUnsupported = rule({
  code: 'principle-unsupported',
  clauses: ['4.2', '4.3', '4.4', '4.5'],
  basis: 'reading',
  severity: 'warning',
  summary: 'A touchpoint claims a principle, but nothing in the design makes the claim true.',
  why: `A claim is easily written. We read the four principles so that each asks for something that can be pointed at:

- *emotional* (4.2): the touchpoint aims at a positive emotion, and a step of a future journey there intends +1 or more;
- *adaptive* (4.3): an adaptation at the touchpoint hangs on a data point;
- *co-creative* (4.4): a co-creation at the touchpoint has a customer and a role among its actors;
- *consistent* (4.5): the touchpoint realises a value proposition that serves a need and aligns with the organization.`,
  check: {
    each: {
      *touchpoint(touchpoint, design) {
        for (const principle of principleNames) {
          if (touchpoint.labels.has(principle)) yield* unsupported(design, touchpoint, principle);
        }
      },
      // What is claimed by a principle only is told where that stands.
      *principle(node, design) {
        const principle = principleNames.find((name) => name === node.name?.text);
        if (!principle) return;
        for (const touchpoint of claimedBy(design, node)) {
          const at = claimPlace(design, touchpoint, principle);
          const isHere = at && node.says['shown-by'].some(({ place }) => place === at);
          if (isHere) yield* unsupported(design, touchpoint, principle);
        }
      },
    },
  },
});

function* unsupported(design: Design, touchpoint: Node<'touchpoint'>, principle: Principle): Iterable<Hit> {
  const cell = cellsOf(design, touchpoint)[principle];
  const at = claimPlace(design, touchpoint, principle);
  if (cell.state !== 'claimed' || cell.contradictory || !at) return;
  const lack = lackOf[principle](design, touchpoint);
  if (!lack) return;
  yield {
    at,
    clauses: [principles[principle].clause],
    message: say`\`${principle}\` is only claimed: ${lack.missing}. ${lack.todo}`,
    fixes: () => ranked(lack.ways()),
  };
}
