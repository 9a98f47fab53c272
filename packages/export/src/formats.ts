import { layout, type TextFormat, textFormats } from '@dfes/blueprint';
import { ExportError, type Format } from './format.ts';

/** Every format, in the order in which it is offered. Libraries are loaded when they are needed. */
export const formats: readonly Format[] = [
  {
    name: 'pdf',
    extension: 'pdf',
    title: 'PDF: for paper, on sheets or on one long page',
    isText: false,
    write: async (blueprint, options) => (await import('./pdf/pdf.ts')).writePdf(blueprint, options),
  },
  {
    name: 'png',
    extension: 'png',
    title: 'PNG: a picture of pixels, twice as fine as a screen',
    isText: false,
    write: async (blueprint, options) => (await import('./png/png.ts')).writePng(blueprint, options),
  },
  {
    name: 'powerpoint',
    extension: 'pptx',
    title: 'PowerPoint: slides of shapes that can be edited',
    isText: false,
    write: async (blueprint, options) => (await import('./pptx/pptx.ts')).writePptx(blueprint, options),
  },
  ...textFormats.map(asFormat),
];

function asFormat(format: TextFormat): Format {
  return {
    ...format,
    isText: true,
    async write(blueprint, { theme } = {}) {
      if (format.holds && !format.holds(blueprint)) {
        throw new ExportError(`A file of this kind has no place for “${blueprint.kind}”. ${format.title}.`);
      }
      return { content: format.write(layout(blueprint), { theme }), warnings: [] };
    },
  };
}
