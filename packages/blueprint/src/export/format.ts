import type { Blueprint } from '../content/blueprint.ts';
import type { Layout } from '../layout/layout.ts';
import type { ThemeName } from '../svg/themes.ts';

/** Stands at the beginning of every file that has room for it, so that dfes knows its own again. */
export const signature = 'Made by dfes';

/** The signature with what it means for the reader. */
export const signed = `${signature}: it may be overwritten when it is made anew.`;

/** The same as the first line of SVG, HTML and Markdown. */
export const signedComment = `<!-- ${signed} -->`;

export interface TextOptions {
  readonly theme?: ThemeName | undefined;
}

/** A form in which a blueprint leaves dfes as text: one file of this folder each. */
export interface TextFormat {
  readonly name: string;
  /** What its files end in, without the dot. */
  readonly extension: string;
  /** What it is and what it is good for, in a few words. */
  readonly title: string;
  /** Whether it can say what a view shows; all can where this is left out. */
  holds?(blueprint: Blueprint): boolean;
  write(picture: Layout, options?: TextOptions): string;
}
