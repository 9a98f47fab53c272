import type { Pixels } from '@dfes/export/pixels';

/** What the extension and the page that paints say to each other: the page says it is ready, gets a picture, and answers once. */

export interface ToPaint {
  readonly svg: string;
  readonly pixels: Pixels;
}

export interface Painted {
  /** Null where the browser has no room for so many pixels. */
  readonly png: ArrayBuffer | null;
}
