import { describe, expect, it, test } from 'vitest';
import { blueprintOf, layout, renderPanes, renderSvg, type ThemeName, themes } from '../../src/index.ts';
import { escapeXml } from '../../src/svg/escape.ts';
import { designOf, draw, example, journeyOf, journeyWith } from '../designs.ts';
import { generate } from '../generate.ts';
import { readXml } from './xml.ts';

const evening = example('yamanoi/yamanoi.dfes');
const picture = layout(blueprintOf(evening, journeyOf(evening)));
const themeNames = Object.keys(themes) as ThemeName[];

describe('a picture in a file', () => {
  const { tags, text } = readXml(renderSvg(picture));

  it('has a title and a description', () => {
    expect(text).toContain('Arrival to first evening');
    expect(text).toContain('Service blueprint with 2 stages and 3 steps.');
    expect(text).toContain(
      'Line of interaction, Frontstage, Line of visibility, Backstage, Line of internal interaction',
    );
    expect(tags[0]).toMatchObject({ name: 'svg', attributes: { role: 'img' } });
  });

  it('needs nothing from elsewhere, and nothing that some program may not know', () => {
    expect(new Set(tags.map(({ name }) => name))).toEqual(
      new Set(['svg', 'title', 'desc', 'rect', 'g', 'text', 'line', 'path', 'circle']),
    );
    expect(renderSvg(picture)).not.toMatch(/var\(|url\(| style=|href|class="box/);
  });

  it('does not tell where it was made', () => {
    expect(renderSvg(picture)).not.toContain('file:');
    expect(tags.some(({ attributes }) => attributes['data-node'] === 'FirstEvening/Arrive/StepOut')).toBe(true);
  });

  it('shows every text of the journey', () => {
    for (const said of [
      '“They remembered”',
      'Lantern with the family crest',
      'Steps out of the taxi',
      'Greeting at the gate',
      "Pours last year's tea",
      'Guest history',
      'The mood that the driver',
      'Line of visibility',
    ]) {
      expect(text).toContain(said);
    }
  });

  test.each(themeNames)('is painted in %s from its palette alone', (theme) => {
    const palette = new Set<string>([...Object.values(themes[theme]), 'none']);
    const painted = readXml(renderSvg(picture, theme)).tags.flatMap(({ attributes }) =>
      [attributes.fill, attributes.stroke].filter((colour) => colour !== undefined),
    );
    expect(painted.filter((colour) => !palette.has(colour))).toEqual([]);
  });
});

describe('a live picture', () => {
  const panes = renderPanes(picture);
  const body = readXml(panes.body.svg).tags;
  const parts = body.filter(({ attributes }) => attributes.tabindex !== undefined);

  it('comes in panes that fit together', () => {
    expect(panes.header.w).toBe(panes.body.w);
    expect(panes.labels.h).toBe(panes.body.h);
    expect(panes.corner).toMatchObject({ w: panes.labels.w, h: panes.header.h });
    expect(panes.title.w).toBeCloseTo(panes.labels.w + panes.body.w, 0);
    expect(panes.title.h + panes.header.h + panes.body.h + panes.legend.h).toBeCloseTo(picture.height, 0);
  });

  it('has cards that can be reached by keyboard, each with a name and its declaration', () => {
    expect(parts.length).toBeGreaterThan(20);
    for (const { attributes } of parts) {
      expect(attributes.role).toBe('button');
      expect(attributes['aria-label']).not.toBe('');
      expect(evening.fragments[0]?.nodes.map(({ id }) => id)).toContain(attributes['data-node']);
    }
    const ids = parts.map(({ attributes }) => attributes['data-card']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is read step by step, from top to bottom', () => {
    const labels = body.flatMap(({ attributes }) => attributes['aria-label'] ?? []);
    const first = labels.slice(1, 6).map((label) => label.replace(/:.*/, ''));
    expect(first).toEqual(['Step 1', 'Emotion at “Steps out of the taxi”', 'Time', 'Evidence', 'Customer actions']);
  });

  it('leads from the name of a row to its role', () => {
    const roles = readXml(panes.labels.svg).tags.filter(({ attributes }) => attributes.class === 'row-label');
    expect(roles.map(({ attributes }) => attributes['aria-label'])).toEqual([
      'Front host; anticipating',
      'Kitchen hand; responsive',
      'Kitchen hand; responsive',
    ]);
  });

  it('takes its colours from the page', () => {
    expect(
      Object.values(panes)
        .map(({ svg }) => svg)
        .join(''),
    ).not.toMatch(/#[0-9a-f]{6}| style=/i);
  });
});

describe('nothing in a document becomes markup', () => {
  const hostile = [
    '</text><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    ']]><!--',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&lt;script&gt; &amp; &#60;b&#62; &unknown;',
    '<?xml version="1.0"?>',
    '&#0;&#x8;',
    '&lt &',
    '--><g>',
    'javascript:alert(1)',
    '{{constructor}} ${7*7} `x`',
    '\u202e\u2066 reversed \u2069',
    'a\u2028b\u2029c',
    '</svg>',
    '<style>*{display:none}</style>',
    '%3Cscript%3E',
    '<a xlink:href="data:text/html,x">',
    '😀<b>',
    '\\"><g onclick="x">',
  ];
  const quoted = (text: string) =>
    JSON.stringify(text).replace(/\\u[0-9a-f]{4}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(2), 16)));
  const text = hostile.map(quoted);
  const everywhere = `
    design D ${text[0]} { version: ${text[1]} }
    persona P ${text[2]} role R ${text[3]} { centricity: empowered }
    value-proposition V ${text[4]}
    touchpoint T ${text[5]} { channel: web adaptive: ${text[6]} }
    data-point X ${text[7]} { at: T feeds: A how: asked } adaptation A ${text[8]} { at: T }
    journey J ${text[9]} { for: P delivers: V scenario: ${text[10]} opportunity: ${text[11]}
      stage S ${text[12]} { goal: ${text[13]} opportunity: ${text[14]}
        step B ${text[15]} { touchpoint: T evidence: ${text[16]} frontstage R: ${text[17]} backstage: ${text[18]} support R: ${text[19]}
          system: ${text[0]} policy: ${text[1]} thought: ${text[2]} emotion: +1 calm ${text[3]} pain: ${text[4]}
          moment-of-truth: ${text[5]} fail-point ${text[6]} { recovery: ${text[7]} } }
        step C ${text[8]} { self-contained: ${text[9]} time: 1 min } } }`;
  const allowed = new Set(['svg', 'title', 'desc', 'rect', 'g', 'text', 'line', 'path', 'circle']);

  function expectHarmless(svg: string): void {
    const harmful = readXml(svg).tags.filter(
      ({ name, attributes }) =>
        !allowed.has(name) || Object.keys(attributes).some((attribute) => /^on|href|^style$|:/i.test(attribute)),
    );
    expect(harmful).toEqual([]);
  }

  const { picture } = draw(everywhere);

  test.each(themeNames)('in a file (%s)', (theme) => expectHarmless(renderSvg(picture, theme)));

  it('in a live picture', () => {
    for (const { svg } of Object.values(renderPanes(picture))) expectHarmless(svg);
  });

  it('yet all of it is there to be read', () => {
    const read = readXml(renderSvg(picture)).text.replace(/\s+/g, '');
    for (const shown of [
      '<script>alert(1)</script>',
      'onerror=alert(1)',
      '&lt;script&gt;',
      'javascript:alert(1)',
      '</svg>',
    ]) {
      expect(read).toContain(shown);
    }
  });

  it('in what chance puts together', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const design = designOf(generate({ seed, script: 'mixed', steps: 6 }));
      expectHarmless(renderSvg(layout(blueprintOf(design, journeyOf(design)))));
    }
  });
});

test.each([
  ['control characters', 'a\u0000b\u0008c\u001bd', 'a\ufffdb\ufffdc\ufffdd'],
  ['halves of pairs', '\ud800 \udfff 😀', '\ufffd \ufffd 😀'],
  ['what is no character', '\ufffe\uffff', '\ufffd\ufffd'],
  ['signs of XML', `<a b="c" d='e'>&`, '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;'],
  ['plain words', 'Greets by name, “so”…\t☂️', 'Greets by name, “so”…\t☂️'],
])('%s are written as XML can hold them', (_, text, written) => {
  expect(escapeXml(text)).toBe(written);
});

it('keeps the order of a line that runs from right to left', () => {
  const { picture } = draw(journeyWith('step A "يستقبل الضيف (2)."'));
  const svg = renderSvg(picture);
  expect(svg).toMatch(/text-anchor="end"[^>]*>\u2067[^<]*\u2069<\/text>/);
});
