import { cellsOf, claimsFromAbove, type Design, type Edit, type Fix, type Node } from '@dfes/model';
import { type Principle, principles } from '@dfes/standard';
import { say } from '@dfes/wording';
import { rule } from '../rule.ts';
import { called } from '../words.ts';
import { claimPlace } from './claims.ts';

export const claimSetAside = rule({
  code: 'claim-set-aside',
  clauses: ['4.2', '4.3', '4.4', '4.5'],
  basis: 'language',
  severity: 'warning',
  summary: 'A touchpoint claims a principle and sets the same principle aside.',
  why: '`not-applicable` takes a touchpoint out of the count for one principle, with a reason. Where the principle is claimed there as well, by the touchpoint or by a `principle` that names it in `shown-by`, the design says two things at once; the claim counts.',
  check: {
    each: {
      *touchpoint(touchpoint, design) {
        const cells = cellsOf(design, touchpoint);
        for (const { argument } of touchpoint.says['not-applicable']) {
          if (!argument || !cells[argument.word].contradictory) continue;
          const principle = argument.word;
          const claim = claimPlace(design, touchpoint, principle);
          yield {
            at: argument.place,
            clauses: [principles[principle].clause],
            message: say`${called(touchpoint)} is said to be ${principle}, and here the same principle is set aside; the claim counts. Remove one of the two.`,
            ...(claim ? { related: [{ place: claim, message: say`Here it is said to be ${principle}.` }] } : {}),
            fixes: () => [
              removeReason(touchpoint, argument.place.start),
              ...removeClaim(design, touchpoint, principle),
            ],
          };
        }
      },
    },
  },
});

function removeReason(touchpoint: Node<'touchpoint'>, argument: number): Fix {
  const label = 'not-applicable';
  const places = touchpoint.labels.get(label) ?? [];
  const place = places.findLast((each) => each.start < argument);
  const edits: readonly Edit[] = place ? [{ edit: 'remove-label', node: touchpoint, label, place }] : [];
  return { title: say`Keep the claim, remove \`not-applicable\``, preferred: true, edits };
}

/** A claim can be removed here where it is the touchpoint's own and nobody else's. */
function removeClaim(design: Design, node: Node<'touchpoint'>, label: Principle): readonly Fix[] {
  const [place] = node.labels.get(label) ?? [];
  if (!place || claimsFromAbove(design, node, label).length > 0) return [];
  return [{ title: say`Set it aside, remove \`${label}\``, edits: [{ edit: 'remove-label', node, label, place }] }];
}
