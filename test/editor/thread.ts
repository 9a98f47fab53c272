import { afterEach, beforeEach } from 'vitest';
import type { Workbench } from './workbench.ts';

/**
 * For tests that follow one another as the steps of one thread: the first that fails leaves a picture of what it saw,
 * and those behind it, which stand on it, are skipped instead of waiting for what cannot come.
 */
export function followThread(workbench: () => Workbench): void {
  let broken: string | undefined;

  beforeEach(({ skip }) => {
    if (broken) skip(`after "${broken}" failed`);
  });

  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    broken = task.name;
    await workbench().screenshot(`failed-${task.name.replaceAll(/\W+/g, '-')}`);
  });
}
