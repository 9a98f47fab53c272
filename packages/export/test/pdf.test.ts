import { describe, expect, test, vi } from 'vitest';
import { writePdf } from '../src/pdf/pdf.ts';
import { example, longJourney, scripts } from './designs.ts';
import { missing, missingFonts, saved, told } from './readers.ts';

vi.setConfig({ testTimeout: 60_000 });

const noFonts = missingFonts();
const noPoppler = missing('pdfinfo', 'pdftotext', 'pdffonts');

describe.skipIf(noPoppler)(`as poppler reads it${noPoppler ? ` (skipped: ${noPoppler})` : ''}`, () => {
  const hotel = example('hotel-overnight', 'Overnight');
  const info = (file: string) =>
    Object.fromEntries(
      told('pdfinfo', file)
        .split('\n')
        .map((line) => line.split(/:\s+/, 2)),
    );

  test.each([
    ['a3', '1190.55 x 841.89 pts (A3)', 3],
    ['a4', '841.89 x 595.276 pts (A4)', 8],
  ] as const)('on %s sheets', async (paper, size, pages) => {
    const file = saved(await writePdf(hotel, { paper }), `${paper}.pdf`);
    expect(info(file)).toMatchObject({
      Pages: String(pages),
      'Page size': size.replace('595.276', '595.28'),
      Creator: 'dfes',
    });
  });

  test('on one long page', async () => {
    const file = saved(await writePdf(hotel, { paper: 'long' }), 'long.pdf');
    expect(info(file)).toMatchObject({ Pages: '1', Title: 'One night between two ferries' });
    expect(told('pdftotext', file, '-')).toContain('Holds the room');
  });

  test('every page names its lanes, its stages and its steps', async () => {
    const file = saved(await writePdf(longJourney(30), { paper: 'a4' }), 'steps.pdf');
    const pages = told('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      expect(page).toMatch(/A long way/);
      expect(page).toMatch(/\d+ of \d+, steps \d+ to \d+/);
      expect(page).toMatch(/Stage \d/);
      expect(page).toMatch(/Evidence|Frontstage/);
    }
    const all = pages.join('\n');
    for (let step = 1; step <= 30; step++) expect(all).toMatch(new RegExp(`Evidence\\s+${step}\\b|\\b${step}\\b`));
  });

  const inEveryScript = `its fonts are in the file, and its text is text in every script${noFonts ? ` (skipped: ${noFonts})` : ''}`;
  test.skipIf(noFonts)(inEveryScript, async () => {
    const written = await writePdf(scripts);
    expect(written.warnings).toEqual([]);
    const file = saved(written, 'scripts.pdf');
    const text = told('pdftotext', file, '-');
    for (const words of ['日本語の旅', '玄関の灯り', 'ภาษาไทย', 'Žluťoučký', 'Ελληνικά', 'Русский'])
      expect(text).toContain(words);
    expect(text.normalize('NFKC')).toMatch(/مرحبا|الفندق/);
    const fonts = told('pdffonts', file).split('\n').slice(2, -1);
    expect(fonts.every((line) => /\byes\s+yes\s+yes\b/.test(line))).toBe(true);
  });
});

test('it says whose it is behind its end', async () => {
  const { content } = await writePdf(longJourney(2));
  expect(Buffer.from(content).toString('latin1').trimEnd()).toMatch(/%%EOF\s+% Made by dfes[^\n]*$/);
});
