import { afterEach, beforeEach } from 'vitest';
import type { Workbench } from './workbench.ts';

/**
 * For tests that follow one another as the steps of one thread: the first that fails leaves a picture of what it saw,
 * and those behind it, which stand on it, are skipped instead of waiting for what cannot come. It may itself be tried
 * once more; skipping it then would pass for success.
 */
export function followThread(workbench: () => Workbench): void {
  let broken: string | undefined;

  beforeEach(({ skip, task }) => {
    if (broken && broken !== task.name) skip(`after "${broken}" failed`);
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') {
      if (broken === task.name) broken = undefined;
      return;
    }
    broken = task.name;
    await workbench().screenshot(`failed-${task.name.replaceAll(/\W+/g, '-')}`);
  });
}
