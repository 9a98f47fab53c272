import { layout, type TextFormat } from '../../src/index.ts';
import { draw, journeyWith } from '../designs.ts';

/** A journey of these steps as a format writes it. */
export function written(format: TextFormat, ...steps: readonly string[]): string {
  return format.write(draw(journeyWith(...steps)).picture);
}

/** A design as a format writes it. */
export function writtenFrom(format: TextFormat, design: string): string {
  return format.write(layout(draw(design).blueprint));
}
