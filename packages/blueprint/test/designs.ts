import { readFileSync } from 'node:fs';
import { readDocument } from '@dfes/language';
import { type Design, type Node, Project } from '@dfes/model';
import {
  type Blueprint,
  type BlueprintOptions,
  blueprintOf,
  type Layout,
  type LayoutOptions,
  layout,
} from '../src/index.ts';

/** A design in the language itself, which has to be right. */
export function designOf(...texts: readonly string[]): Design {
  const fragments = texts.map((text, i) => readDocument(`file:///design/${i}.dfes`, text));
  const [slip] = fragments.flatMap(({ misreadings }) => misreadings);
  if (slip) throw new Error(`${slip.code} at “${texts[0]?.slice(slip.place.start, slip.place.end)}”`);
  return Project.of(fragments);
}

export function example(path: string): Design {
  return designOf(readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8'));
}

/** The journey of a design, or the one of that name. */
export function journeyOf(design: Design, name?: string): Node<'journey'> {
  const journey = design.all('journey').find((one) => name === undefined || one.name?.text === name);
  if (!journey) throw new Error(`no journey ${name ?? ''} in this design`);
  return journey;
}

export function draw(
  text: string,
  options?: BlueprintOptions & LayoutOptions,
): { blueprint: Blueprint; picture: Layout } {
  const design = designOf(text);
  const blueprint = blueprintOf(design, journeyOf(design), options);
  return { blueprint, picture: layout(blueprint, options) };
}

/** A journey of one stage with these steps. */
export function journeyWith(...steps: readonly string[]): string {
  return `journey J "A journey" { stage S "A stage" { ${steps.join('\n')} } }`;
}

/** The names of what stands in a blueprint, from top to bottom. */
export function bandsOf(blueprint: Blueprint): readonly string[] {
  return blueprint.bands.map(({ id }) => id);
}

/** The texts of a lane's cards by column. */
export function textsIn(blueprint: Blueprint, lane: string): Readonly<Record<number, readonly string[]>> {
  const texts: Record<number, string[]> = {};
  for (const band of blueprint.bands) {
    if (band.band !== 'lane' || band.id !== lane) continue;
    for (const { from, cards } of [...band.rows.flatMap((row) => row.cells), ...band.across]) {
      for (const card of cards) {
        texts[from] = [...(texts[from] ?? []), card.parts.map(({ text }) => text).join(' | ')];
      }
    }
  }
  return texts;
}
