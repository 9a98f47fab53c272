import type { Blueprint, ThemeName } from '@dfes/blueprint';
import type { Warning } from './warning.ts';

/** What a blueprint is written for. */
export interface ExportOptions {
  readonly theme?: ThemeName | undefined;
  /** The sheet for formats that have pages. */
  readonly paper?: PaperName | undefined;
}

/** Sheets lie on their long side; `long` is one page as large as the picture. */
export const paperNames = ['a3', 'a4', 'long'] as const;
export type PaperName = (typeof paperNames)[number];

/** A form in which a blueprint leaves dfes. */
export interface Format {
  readonly name: string;
  /** What its files end in, without the dot. */
  readonly extension: string;
  /** What it is and what it is good for, in a few words. */
  readonly title: string;
  /** Whether it can be read on a terminal. */
  readonly isText: boolean;
  write(blueprint: Blueprint, options?: ExportOptions): Promise<Written>;
}

/** A whole file, and what whoever asked for it should know about it. */
export interface Written {
  readonly content: string | Uint8Array;
  readonly warnings: readonly Warning[];
}

/** Why a file can't be made here, in words for whoever asked for it. */
export class ExportError extends Error {}
