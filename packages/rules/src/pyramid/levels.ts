import { type Design, has, type Node } from '@dfes/model';
import type { PyramidLevel } from '@dfes/standard';

/** What may stand on a level of the pyramid. */
export type Levelled = Node<'touchpoint' | 'value-proposition'>;

/** Everything that could have a level, promises before the places where they are kept. */
export function levelled(design: Design): readonly Levelled[] {
  return [...design.all('value-proposition'), ...design.all('touchpoint')];
}

export function isOnLevel(node: Levelled, ...levels: readonly PyramidLevel[]): boolean {
  const level = node.says.level?.word;
  return level !== undefined && levels.includes(level);
}

/** Whether something has a level that can't be read: it might be any. */
export function hasUnreadLevel(design: Design): boolean {
  return levelled(design).some((node) => has(node, 'level') && !node.says.level);
}
