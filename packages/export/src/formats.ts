import { layout, type TextFormat, textFormats } from '@dfes/blueprint';
import type { Format } from './format.ts';

/** Every format, in the order in which it is offered. Libraries are loaded when they are needed. */
export const formats: readonly Format[] = [...textFormats.map(asFormat)];

function asFormat(format: TextFormat): Format {
  return {
    ...format,
    isText: true,
    write: async (blueprint, { theme } = {}) => ({ content: format.write(layout(blueprint), { theme }), warnings: [] }),
  };
}
