import { type Design, designNode, headOf, type Place } from '@dfes/model';

/**
 * Where a finding about the whole project stands: on the name of its design, else on the first declaration of its first
 * file; undefined in a project without declarations, of which there is nothing to say.
 */
export function projectPlace(design: Design): Place | undefined {
  const node = designNode(design) ?? design.fragments.find((fragment) => fragment.tops.length > 0)?.tops[0];
  return node && headOf(node);
}
