import { statSync } from 'node:fs';
import path from 'node:path';
import { generate, type Script } from '@dfes/blueprint/generate.ts';
import { describe, expect, test, vi } from 'vitest';
import { formats } from '../src/index.ts';
import { blueprintOfText, example, scripts } from './designs.ts';
import { missing, missingFonts, saved, told } from './readers.ts';

vi.setConfig({ testTimeout: 60_000 });

// Not installed for the tests' sake: it is large, and what it needs takes minutes to fetch.
const noInkscape = missing('inkscape') ?? missingFonts();
const generated = (script: Script) => blueprintOfText(generate({ seed: 2, script, steps: 6 }));
const designs = {
  hotel: example('hotel-overnight', 'Overnight'),
  scripts,
  arabic: generated('arabic'),
  han: generated('han'),
  thai: generated('thai'),
};

describe.skipIf(noInkscape)(`as Inkscape opens it${noInkscape ? ` (skipped: ${noInkscape})` : ''}`, () => {
  /** The SVG of a design, in a file; its cards and their texts have ids by which Inkscape can be asked for them. */
  async function drawing(name: keyof typeof designs): Promise<{ readonly file: string; readonly texts: number }> {
    const format = formats.find((one) => one.name === 'svg');
    const written = await format?.write(designs[name]);
    let card = 0;
    let texts = 0;
    const groups = String(written?.content).split(/(?=<g class=)/);
    const content = groups.map((group) => {
      if (!group.startsWith('<g class="card')) return group;
      card += 1;
      const box = group.replace('<rect ', `<rect id="box-${card}" `);
      return box.replace(/<text /g, () => `<text id="text-${card}-${++texts}" `);
    });
    return { file: saved({ content: content.join(''), warnings: [] }, `${name}.svg`), texts };
  }

  test.each(Object.keys(designs) as (keyof typeof designs)[])('every text stays in its card (%s)', async (name) => {
    const { file, texts } = await drawing(name);
    const boxes = new Map(
      told('inkscape', '--query-all', file)
        .split('\n')
        .map((line) => {
          const [id = '', ...box] = line.split(',');
          const [x = 0, y = 0, w = 0, h = 0] = box.map(Number);
          return [id, { x, y, right: x + w, bottom: y + h }] as const;
        }),
    );
    const escaped = [...boxes].filter(([id, text]) => {
      const [, card] = /^text-(\d+)-/.exec(id) ?? [];
      const box = card === undefined ? undefined : boxes.get(`box-${card}`);
      return box && (text.x < box.x || text.right > box.right || text.y < box.y || text.bottom > box.bottom);
    });
    expect(escaped).toEqual([]);
    expect([...boxes.keys()].filter((id) => id.startsWith('text-'))).toHaveLength(texts);
    expect(texts).toBeGreaterThan(3);
  });

  test('it becomes a PNG', async () => {
    const { file } = await drawing('hotel');
    const png = path.join(path.dirname(file), 'inkscape.png');
    told('inkscape', '--export-type=png', `--export-filename=${png}`, file);
    expect(statSync(png).size).toBeGreaterThan(100_000);
  });
});
