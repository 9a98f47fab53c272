import { inWords, type Said, say } from '@dfes/wording';
import type { Blueprint, CardLane, CurveLane } from '../content/blueprint.ts';
import { plain } from '../text/plain.ts';
import { signed, type TextFormat } from './format.ts';

/** The middle of Mermaid’s scale from 1 to 5; feelings run from −2 to +2. */
const neutral = 3;

/** It tells one journey, step by step: it can neither compare two nor show a table. */
const told: readonly Said[] = [say`Service blueprint`, say`Journey map`];

/** A Mermaid journey: stages, steps, feelings and who takes part. It has no place for anything else. */
export const mermaid = {
  name: 'mermaid',
  extension: 'mmd',
  title: 'Mermaid journey: stages, steps, feelings and who takes part',
  holds: ({ kind, wording }) => told.some((said) => inWords(said, wording) === kind),
  write({ blueprint }) {
    const { heading, stages, columns } = blueprint;
    const levels = levelsOf(blueprint);
    const customer =
      heading.facts.find(({ about }) => about === 'for')?.text.split('; ')[0] ??
      inWords(say`Customer`, blueprint.wording);
    const sections = stages.map(({ title, from, to }) => {
      const steps = columns.slice(from, to + 1).flatMap(({ title, number }, i): readonly string[] => {
        if (number === undefined) return [];
        const level = levels.get(from + i);
        const actors = [customer, ...rolesAt(blueprint, from + i)].map(actor).join(', ');
        return [`    ${task(title)}: ${neutral + Math.round(level ?? 0)}: ${actors}`];
      });
      return [`  section ${task(title)}`, ...steps].join('\n');
    });
    const unsaid = columns.flatMap(({ number }, i) => (number !== undefined && !levels.has(i) ? [number] : []));
    const note =
      unsaid.length > 0 ? [`%% No feeling is said for step ${unsaid.join(', ')}: ${neutral} stands there.`] : [];
    const lines = [`%% ${signed}`, ...note, 'journey', `  title ${task(heading.title)}`, ...sections];
    return `${lines.join('\n')}\n`;
  },
} as const satisfies TextFormat;

function levelsOf({ bands }: Blueprint): ReadonlyMap<number, number> {
  const curve = bands.find((band): band is CurveLane => band.band === 'curve');
  const points = curve?.series.find(({ role }) => role === 'main')?.points ?? [];
  return new Map(points.map(({ column, level }) => [column, level]));
}

/** Who acts on the stage at a step. */
function rolesAt({ bands }: Blueprint, column: number): readonly string[] {
  const frontstage = bands.find((band): band is CardLane => band.band === 'lane' && band.id === 'frontstage');
  const rows =
    frontstage?.rows.filter(({ cells }) => cells.some(({ from, to }) => from <= column && column <= to)) ?? [];
  return rows.flatMap(({ name }) => name ?? []);
}

/** Signs that would end the text, in a form that looks the same or nearly so. */
const looksLike: Readonly<Record<string, string>> = { ':': ' –', ';': ',', '#': '＃', '\n': ' ' };

function task(text: string): string {
  const safe = plain(text).replace(/[:;#\n]/g, (sign) => looksLike[sign] ?? ' ');
  // Words by which Mermaid would take the line for something else.
  return (
    safe
      .replace(/^(title|section|journey|accTitle|accDescr)\b/i, (word) => `“${word}”`)
      .replace(/%%/g, '％％')
      .trim() || '–'
  );
}

/** An actor's name: a comma would begin the next one. */
function actor(text: string): string {
  return task(text).replaceAll(',', ' ·');
}
