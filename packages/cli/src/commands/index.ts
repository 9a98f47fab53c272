import type { Command } from '../command.ts';
import { blueprint } from './blueprint.ts';
import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { exportBlueprint } from './export.ts';
import { formatFiles } from './format.ts';
import { lsp } from './lsp.ts';
import { outline } from './outline.ts';
import { report } from './report.ts';
import { trace } from './trace.ts';

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [
  check,
  coverage,
  trace,
  report,
  outline,
  blueprint,
  exportBlueprint,
  formatFiles,
  lsp,
];
