import type { Blueprint } from '@dfes/blueprint';
import type { ExportOptions, Written } from '../format.ts';

/** What a worker is asked to write: one message, to which it answers with one. */
export interface Job {
  readonly blueprint: Blueprint;
  /** The name of the format. */
  readonly format: string;
  readonly options: ExportOptions;
}

/** The file, or why there is none. */
export type Done = Written | { readonly problem: string };
