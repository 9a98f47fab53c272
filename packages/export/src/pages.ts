import { type Blueprint, type Layout, layPages } from '@dfes/blueprint';

/** Pages of one size, in any unit, and how large a pixel of the picture is on them at least. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly perPixel: number;
}

export interface Page {
  readonly picture: Layout;
  /** How large a pixel of the picture is on this page. */
  readonly scale: number;
}

/** Drawn larger than it need be, by so much at most. */
const enlargements = [1, 1.1, 1.2, 1.3, 1.4, 1.5];

/** A blueprint on as few pages as it needs, and on these as large as they have room for. */
export function pagesOn(paper: Paper, blueprint: Blueprint): readonly Page[] {
  const [asSmall = [], ...larger] = enlargements.map((by) => laid(paper, blueprint, paper.perPixel * by));
  const candidates = larger.filter(({ length }) => length === asSmall.length);
  return candidates.reduce((best, pages) => (smallest(pages) > smallest(best) ? pages : best), asSmall);
}

function laid({ width, height }: Paper, blueprint: Blueprint, perPixel: number): readonly Page[] {
  const sheet = { width: Math.floor(width / perPixel), height: Math.floor(height / perPixel) };
  return layPages(blueprint, sheet).map((picture) => ({
    picture,
    scale: Math.min(perPixel, width / picture.width, height / picture.height),
  }));
}

function smallest(pages: readonly Page[]): number {
  return Math.min(...pages.map(({ scale }) => scale));
}
