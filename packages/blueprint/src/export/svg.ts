import { renderSvg } from '../svg/render.ts';
import { signedComment, type TextFormat } from './format.ts';

/** The picture, as browsers and drawing programs open it. */
export const svg = {
  name: 'svg',
  extension: 'svg',
  title: 'SVG: a picture that stays sharp at any size',
  write: (picture, { theme } = {}) => `${signedComment}\n${directed(renderSvg(picture, theme))}`,
} as const satisfies TextFormat;

/** Lines that run from right to left say so by an attribute: Inkscape passes over the signs that keep their order elsewhere. */
function directed(picture: string): string {
  return picture.replace(/<text ([^>]*)>\u2067([^<]*)\u2069<\/text>/g, (_, attributes: string, text: string) => {
    const [, anchor] = / text-anchor="(\w+)"/.exec(attributes) ?? [];
    // Such a line begins at its right end.
    const mirrored = anchor === 'end' ? '' : ` text-anchor="${anchor ?? 'end'}"`;
    return `<text ${attributes.replace(/ text-anchor="\w+"/, mirrored)} direction="rtl">${text}</text>`;
  });
}
