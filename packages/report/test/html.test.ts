import { describe, expect, it, test } from 'vitest';
import { palettes } from '../src/html-style.ts';
import { reportOf, toHtml } from '../src/index.ts';
import { checked, example, exampleNames } from './support/designs.ts';
import { readPage } from './support/tags.ts';

describe.each(exampleNames)('the page about %s', (name) => {
  const { design, findings } = example(name);
  const html = toHtml(
    reportOf(design, findings, { linkTo: (uri, line) => ({ text: `${line}`, href: `${uri}#L${line}` }) }),
  );
  const { tags, text } = readPage(html);
  const named = (...names: readonly string[]) => tags.filter((tag) => names.includes(tag.name));

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(named('script', 'link', 'img', 'iframe', 'object', 'form', 'base')).toEqual([]);
    expect(tags.flatMap((tag) => Object.keys(tag.attributes)).filter((one) => /^on|^src$|^style$/u.test(one))).toEqual(
      [],
    );
    expect(html).not.toMatch(/url\(|@import/u);
  });

  it('has headings in order, beginning with one', () => {
    const levels = tags.filter((tag) => /^h\d$/u.test(tag.name)).map((tag) => Number(tag.name.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it('leads from its contents to every chapter and clause', () => {
    const ids = tags.flatMap((tag) => tag.attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = named('a').flatMap((tag) => tag.attributes.href ?? []);
    const inside = targets.filter((href) => href.startsWith('#'));
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(inside.length).toBeGreaterThan(20);
    expect(targets.some((href) => /^file:\/\/\/design\/.+\.dfes#L\d+$/u.test(href))).toBe(true);
  });

  it('has tables that can be read aloud', () => {
    const heads = named('th');
    expect(heads.length).toBeGreaterThan(20);
    expect(heads.filter(({ attributes }) => !['col', 'row'].includes(attributes.scope ?? ''))).toEqual([]);
    expect(named('caption')).toHaveLength(named('table').length);
  });

  it('says at its beginning and end that it is no statement of conformity', () => {
    expect(text.split('no statement of conformity')).toHaveLength(3);
  });

  it('says each state in words, not by a colour alone', () => {
    const signs = named('svg');
    expect(signs.length).toBeGreaterThan(5);
    expect(signs.every(({ attributes }) => attributes['aria-hidden'] === 'true')).toBe(true);
  });
});

describe('what an author writes', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</style><script>x</script>',
    '&lt;b&gt; &amp;',
    "' onmouseover='x",
    '\u202egnp.exe',
    '`<b>`',
  ];

  test.each(hostile)('stays text: %j', (words) => {
    const text = `/** ${words.replaceAll('*/', '')} */
design D ${JSON.stringify(words)} { version: ${JSON.stringify(words)} }
organization O { values: ${JSON.stringify(words)} }
touchpoint T ${JSON.stringify(words)} { adaptive: ${JSON.stringify(words)} not-applicable emotional: ${JSON.stringify(words)} }`;
    const { design, findings } = checked(text);
    expect(design.all('touchpoint')).toHaveLength(1);
    const plainly = readPage(toHtml(reportOf(checked('touchpoint T').design, [])));
    const page = readPage(toHtml(reportOf(design, findings)));
    const names = (of: typeof page) => new Set(of.tags.map((tag) => tag.name));
    expect(
      [...names(page)].filter(
        (name) => !names(plainly).has(name) && !['ul', 'li', 'strong', 'code', 'tfoot'].includes(name),
      ),
    ).toEqual([]);
    expect(page.text).not.toMatch(/\u202e/u);
  });

  it('leads nowhere but to files and pages', () => {
    const { design } = checked('persona P');
    const hrefs = (href: string) => {
      const html = toHtml(reportOf(design, [], { linkTo: () => ({ text: 'here', href }) }));
      return readPage(html).tags.flatMap(({ attributes }) =>
        attributes.class === 'place' ? (attributes.href ?? '–') : [],
      );
    };
    expect(new Set(hrefs('javascript:alert(1)'))).toEqual(new Set(['–']));
    expect(new Set(hrefs(' JAVAscript:alert(1)'))).toEqual(new Set(['–']));
    expect(new Set(hrefs('data:text/html,x'))).toEqual(new Set(['–']));
    expect(new Set(hrefs('a"b.dfes#L1'))).toEqual(new Set(['a"b.dfes#L1']));
  });
});

describe.each(Object.entries(palettes))('by %s', (_, colours) => {
  test.each(['ink', 'soft', 'link', 'good', 'partial', 'open', 'aside'] as const)('%s can be read', (name) => {
    for (const ground of [colours.paper, colours.shade]) {
      expect(contrast(colours[name], ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** The contrast ratio of two colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
