import { describe, expect, test } from 'vitest';
import { svgFormat } from '../../src/index.ts';
import { draw, journeyWith } from '../designs.ts';

describe('lines that run from right to left', () => {
  const written = (title: string) => svgFormat.write(draw(journeyWith(`step A "${title}"`)).picture);

  test('say so by an attribute, and begin at their right end', () => {
    expect(written('يستقبل الضيف')).toMatch(
      /<text x="[\d.]+" y="[\d.]+" font-size[^>]* direction="rtl">يستقبل الضيف<\/text>/,
    );
  });

  test('stand in the middle where they did', () => {
    const svg = svgFormat.write(draw(journeyWith('step A "A" { emotion: +1 "يستقبل" }')).picture);
    expect(svg).toMatch(/text-anchor="middle"[^>]* direction="rtl">“يستقبل”</);
  });

  test('are none where nothing runs so', () => {
    expect(written('Greets')).not.toContain('direction');
  });

  test('are upright: their scripts know no italics', () => {
    const svg = svgFormat.write(
      draw(journeyWith('step A "A" { thought: "يستقبل" }', 'step B "B" { thought: "Rain" }')).picture,
    );
    expect(svg).toMatch(/font-style="italic"[^>]*>“Rain”/);
    expect(svg).not.toMatch(/font-style="italic"[^>]*>“يستقبل”/);
  });
});
