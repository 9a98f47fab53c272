import type { Blueprint } from '../content/blueprint.ts';
import { plain } from '../text/plain.ts';
import { type Ground, gutter } from './lane.ts';
import type { ColumnBox, StageBox } from './layout.ts';
import { setText } from './typography.ts';

/** How far the arrow-shaped stages reach into each other. */
export const stagePoint = 9;
const inside = 14;
const numberHeight = 16;

/** The header: a box for each stage over its columns, the customer's goal below it, then the numbers of the steps. */
export function layStages(
  blueprint: Blueprint,
  top: number,
  ground: Ground,
): {
  stages: readonly StageBox[];
  numbers: readonly ColumnBox['number'][];
  bottom: number;
} {
  const set = blueprint.stages.map(({ title, goal, from, to }, stage) => {
    const first = ground.columns[from] ?? { x: 0, w: 0 };
    const last = ground.columns[to] ?? first;
    const x = first.x + gutter / 2;
    const w = last.x + last.w - gutter / 2 - x;
    const name = setText(plain(title), 'stage', { x: x + inside, y: 0, width: w - 2 * inside }, ground.measure);
    const aim = goal ? setText(plain(goal), 'goal', { x: x + 4, y: 0, width: w - 8 }, ground.measure) : undefined;
    return { stage, x, w, name, aim };
  });
  const h = Math.max(0, ...set.map(({ name }) => name.height)) + 12;
  const goals = Math.max(0, ...set.map(({ aim }) => (aim ? aim.height + 5 : 0)));
  const numbersAt = top + h + goals + 4;
  const down = (by: number) => (line: StageBox['lines'][number]) => ({ ...line, y: line.y + by });
  return {
    stages: set.map(({ stage, x, w, name, aim }) => ({
      stage,
      x,
      y: top,
      w,
      h,
      lines: name.lines.map(down(top + (h - name.height) / 2)),
      goal: aim?.lines.map(down(top + h + 5)) ?? [],
    })),
    numbers: blueprint.columns.map(({ number }, i) => {
      const column = ground.columns[i];
      if (number === undefined || !column) return [];
      const at = { x: column.x + gutter / 2 + 4, y: numbersAt, width: column.w - gutter };
      return setText(String(number), 'number', at, ground.measure).lines;
    }),
    bottom: numbersAt + numberHeight,
  };
}
