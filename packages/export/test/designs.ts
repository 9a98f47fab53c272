import { readdirSync, readFileSync } from 'node:fs';
import { type Blueprint, blueprintOf } from '@dfes/blueprint';
import { readDocument } from '@dfes/language';
import { Project } from '@dfes/model';

const examples = new URL('../../../examples/', import.meta.url);

/** The blueprint of a journey in one of the examples; of its first journey where none is named. */
export function example(folder: string, journey?: string): Blueprint {
  const files = readdirSync(new URL(`${folder}/`, examples)).filter((file) => file.endsWith('.dfes'));
  return blueprintIn(
    files.map((file) => readFileSync(new URL(`${folder}/${file}`, examples), 'utf8')),
    journey,
  );
}

/** The blueprint of a design in the language itself. */
export function blueprintOfText(text: string): Blueprint {
  return blueprintIn([text]);
}

function blueprintIn(texts: readonly string[], name?: string): Blueprint {
  const design = Project.of(texts.map((text, i) => readDocument(`file:///design/${i}.dfes`, text)));
  const journey = design.all('journey').find((one) => name === undefined || one.name?.text === name);
  if (!journey) throw new Error(`no journey ${name ?? ''}`);
  return blueprintOf(design, journey);
}

/** A journey with as many steps as that, four in a stage. */
export function longJourney(steps: number): Blueprint {
  const stages = Array.from({ length: Math.ceil(steps / 4) }, (_, stage) => {
    const own = Array.from({ length: Math.min(4, steps - stage * 4) }, (_, i) => stage * 4 + i + 1);
    const texts = own.map(
      (n) => `step S${n} "Step number ${n}" { emotion: +1  evidence: "Evidence ${n}"  frontstage: "Deed ${n}" }`,
    );
    return `stage G${stage} "Stage ${stage + 1}" { ${texts.join('\n')} }`;
  });
  return blueprintOfText(`journey J "A long way" { ${stages.join('\n')} }`);
}

/** One step in four scripts. */
export const scripts = blueprintOfText(`journey J "日本語の旅" { stage S "ภาษาไทย" {
  step A "مرحبا بك في الفندق" { evidence: "玄関の灯り"  frontstage: "กล่าวคำทักทาย"  backstage: "Žluťoučký kůň, Ελληνικά, Русский" }
} }`);
