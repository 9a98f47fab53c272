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

/** The levels at which a design serves. */
export interface Levels {
  readonly said: ReadonlySet<PyramidLevel>;
  /** Whether something has a level that can't be read: it might be any. */
  readonly unread: boolean;
}

export function levelsOf(design: Design): Levels {
  return design.remember('the whole', 'levels', () => {
    const said = new Set<PyramidLevel>();
    let unread = false;
    for (const node of levelled(design)) {
      if (node.says.level) said.add(node.says.level.word);
      else unread ||= has(node, 'level');
    }
    return { said, unread };
  });
}

/** Whether the design goes beyond what satisfies: level 3 or 4. */
export function isExcellent({ said }: Levels): boolean {
  return said.has('individual') || said.has('surprising');
}
