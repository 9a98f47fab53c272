import { meets, type Node, type Share, type Threshold } from '@dfes/model';
import type { Principle } from '@dfes/standard';

/** What is aimed for: a part of the cells that is set by the author or, where nothing is set, one supported cell. */
export type Aim = Threshold | 'one cell';

/** The threshold that a declaration sets for a principle. */
export function thresholdOf(node: Node<'design' | 'journey'> | undefined, principle: Principle): Threshold | undefined {
  return node?.says.coverage.find((threshold) => threshold.principle === principle);
}

/** Whether a share reaches what is aimed for. Where every cell is set aside there is nothing to reach. */
export function reaches(aim: Aim, { supported, applicable }: Share): boolean {
  if (aim === 'one cell') return supported > 0;
  const { operator, percent, place } = aim;
  return (
    meets(
      { form: 'quantity', number: applicable === 0 ? 0 : (100 * supported) / applicable, unit: '%', place },
      { form: 'comparison', operator, number: percent, unit: '%', place },
    ) ?? false
  );
}
