import { describe, expect, test, vi } from 'vitest';
import { blocksOf, joined } from '../src/pptx/blocks.ts';
import { writePptx } from '../src/pptx/pptx.ts';
import { shapesOf } from '../src/shapes.ts';
import { example, longJourney, scripts } from './designs.ts';
import { missing, saved, told } from './readers.ts';

vi.setConfig({ testTimeout: 120_000 });

const noUnzip = missing('unzip');
const noOffice = missing('soffice', 'pdftotext', 'pdfinfo');
const hotel = example('hotel-overnight', 'Overnight');

test('it says whose it is at the end of the archive', async () => {
  const { content } = await writePptx(longJourney(2));
  expect(Buffer.from(content).subarray(-400).toString('latin1')).toMatch(/Made by dfes[^\n]*$/);
});

describe.skipIf(noUnzip)(`the archive${noUnzip ? ` (skipped: ${noUnzip})` : ''}`, () => {
  test('holds a slide for each page, and cards with their own text', async () => {
    const file = saved(await writePptx(hotel), 'hotel.pptx');
    told('unzip', '-tq', file);
    const names = told('unzip', '-Z1', file).split('\n');
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(2);
    const slide = told('unzip', '-p', file, 'ppt/slides/slide1.xml');
    const card = slide.split('<p:sp>').find((shape) => shape.includes('Photograph of tonight'));
    expect(card).toMatch(/prst="roundRect"/);
    expect(card).toContain('Photograph of tonight&apos;s host beside the price');
    expect(slide).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('has no pictures: all can be edited', async () => {
    const file = saved(await writePptx(hotel), 'editable.pptx');
    expect(told('unzip', '-Z1', file)).not.toMatch(/\.(png|jpe?g|svg|emf|gif)$/m);
    expect(told('unzip', '-p', file, 'ppt/slides/slide1.xml')).not.toContain('<p:pic>');
  });
});

describe.skipIf(noOffice)(`as LibreOffice opens it${noOffice ? ` (skipped: ${noOffice})` : ''}`, () => {
  test.each([
    ['the hotel', hotel, ['Photograph of tonight', 'Says goodbye by name', 'Line of visibility']],
    ['every script', scripts, ['日本語の旅', '玄関の灯り', 'กล่าวคำทักทาย', 'Русский']],
  ])('%s', async (_, blueprint, words) => {
    const file = saved(await writePptx(blueprint), 'opened.pptx');
    told('soffice', '--headless', '--convert-to', 'pdf', file);
    const pdf = file.replace(/pptx$/, 'pdf');
    const text = told('pdftotext', pdf, '-').replace(/\s+/g, ' ');
    for (const word of words) expect(text).toContain(word);
  });
});

describe('lines become paragraphs again', () => {
  const line = (x: number, y: number, text: string, more = '') =>
    `<text x="${x}" y="${y}" font-size="12" fill="#000000"${more}>${text}</text>`;
  const blocks = (...lines: readonly string[]) =>
    blocksOf(shapesOf(lines.join(''))).map((block) => joined(block.lines));

  test.each([
    ['lines below each other', [line(9, 20, 'One'), line(9, 36, 'two')], ['One two']],
    ['behind a sign', [line(28, 20, 'One'), line(9, 36, 'two')], ['One two']],
    ['a new sign', [line(9, 20, 'One'), line(28, 36, 'two')], ['One', 'two']],
    ['another place', [line(9, 20, 'One'), line(150, 21, 'two')], ['One', 'two']],
    ['further down', [line(9, 20, 'One'), line(9, 50, 'two')], ['One', 'two']],
    ['another look', [line(9, 20, 'One', ' font-weight="600"'), line(9, 36, 'two')], ['One', 'two']],
    ['what is listed', [line(9, 20, 'asked'), line(9, 36, '→ two')], ['asked', '→ two']],
    ['scripts without blanks', [line(9, 20, '玄関'), line(9, 36, 'の灯り')], ['玄関の灯り']],
  ])('%s', (_, lines, expected) => {
    expect(blocks(...lines)).toEqual(expected);
  });
});
