import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig, readDocument } from '@dfes/language';
import { type Design, Project } from '@dfes/model';
import { check, type Finding, type Severities } from '@dfes/rules';

/** A design with what is found in it. */
export interface Checked {
  readonly design: Design;
  readonly findings: readonly Finding[];
}

export function checked(texts: Readonly<Record<string, string>> | string, severities: Severities = {}): Checked {
  const files = typeof texts === 'string' ? { 'a.dfes': texts } : texts;
  const design = Project.of(Object.entries(files).map(([name, text]) => readDocument(`file:///design/${name}`, text)));
  return { design, findings: [...check(design, severities).values()].flat() };
}

export const exampleNames = ['hospital-day-surgery', 'hotel-overnight', 'public-service', 'yamanoi'] as const;

/** One of the examples, with its own settings. */
export function example(name: (typeof exampleNames)[number]): Checked {
  const folder = path.join(import.meta.dirname, '../../../../examples', name);
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const files = readdirSync(folder).filter((file) => file.endsWith('.dfes'));
  const { severities } = readConfig(read('dfes.json'));
  return checked(Object.fromEntries(files.map((file) => [file, read(file)])), severities);
}
