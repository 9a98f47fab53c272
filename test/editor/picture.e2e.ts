import { blueprintOf, layout, renderSvg } from '@dfes/blueprint';
import { generate, type Script } from '@dfes/blueprint/generate.ts';
import { readDocument } from '@dfes/language';
import { Project } from '@dfes/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';

/** How a browser sets a line of text, and the room it has there. */
interface SetLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The width of the card around it; none outside of cards. */
  readonly room?: number;
}

const scripts: readonly Script[] = ['plain', 'latin', 'han', 'kana', 'arabic', 'thai', 'mixed'];

describe('text that was measured without a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser('picture');
  });
  afterAll(() => browser?.close());

  test.each(scripts)('stays in its box in one (%s)', async (script) => {
    for (const seed of [1, 2]) {
      const lines = await setIn(browser, picture(script, seed));
      expect(lines.length).toBeGreaterThan(100);
      expect(lines.filter(({ left, right, room = right }) => left < 0 || right > room)).toEqual([]);
    }
  });
});

function picture(script: Script, seed: number): string {
  const design = Project.of([readDocument('file:///generated.dfes', generate({ seed, script, steps: 10 }))]);
  const [journey] = design.all('journey');
  if (!journey) throw new Error('The generated design has no journey.');
  return renderSvg(layout(blueprintOf(design, journey)));
}

async function setIn({ page }: Browser, svg: string): Promise<readonly SetLine[]> {
  await page.setContent(`<!DOCTYPE html><body>${svg}</body>`);
  return page.evaluate(() => {
    return [...document.querySelectorAll('text')].map((text) => {
      const { x, width } = text.getBBox();
      const room = text.closest('g.card')?.querySelector('rect')?.width.baseVal.value;
      return {
        text: text.textContent ?? '',
        left: x,
        right: x + width,
        ...(room !== undefined && { room }),
      };
    });
  });
}
