import { claimsFromAbove, type Design, type Node, type Place, referrersBy } from '@dfes/model';
import type { Principle } from '@dfes/standard';

/**
 * Where a touchpoint's cell is claimed: at the touchpoint's own label, else at the first name in `shown-by` that
 * reaches it.
 */
export function claimPlace(design: Design, touchpoint: Node<'touchpoint'>, principle: Principle): Place | undefined {
  return touchpoint.labels.get(principle)?.[0] ?? claimsFromAbove(design, touchpoint, principle)[0]?.place;
}

/** The touchpoints that a principle claims by what it names in `shown-by`, in order and each once. */
export function claimedBy(design: Design, principle: Node<'principle'>): readonly Node<'touchpoint'>[] {
  return [...new Set(design.targets(principle.says['shown-by']).flatMap((shown) => reached(design, shown)))];
}

/** The touchpoints that something named in `shown-by` speaks for. */
function reached(design: Design, shown: Node): readonly Node<'touchpoint'>[] {
  switch (shown.kind) {
    case 'touchpoint':
      return [shown];
    case 'adaptation':
    case 'co-creation':
      return design.targets(shown.says.at);
    case 'metric':
      return touchpointsAmong(design.targets(shown.says.measures));
    case 'value-proposition':
      return referrersBy(design, shown, 'touchpoint', 'realises');
    default:
      return [];
  }
}

function touchpointsAmong(nodes: readonly Node[]): readonly Node<'touchpoint'>[] {
  return nodes.filter((node) => node.kind === 'touchpoint');
}
