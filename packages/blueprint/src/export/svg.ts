import { renderSvg } from '../svg/render.ts';
import { signedComment, type TextFormat } from './format.ts';

/** The picture, as browsers and drawing programs open it. */
export const svg = {
  name: 'svg',
  extension: 'svg',
  title: 'SVG: a picture that stays sharp at any size',
  write: (picture, { theme } = {}) => `${signedComment}\n${renderSvg(picture, theme)}`,
} as const satisfies TextFormat;
