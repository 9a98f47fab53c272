import { describe, expect, test } from 'vitest';
import { isAllowedAttribute, isAllowedElement } from '../../../src/preview/page/sanitize.ts';

const svg = 'http://www.w3.org/2000/svg';
const html = 'http://www.w3.org/1999/xhtml';

describe('elements', () => {
  test.each(['svg', 'g', 'path', 'rect', 'circle', 'line', 'text', 'title', 'desc'])('a picture has %s', (name) => {
    expect(isAllowedElement(svg, name)).toBe(true);
  });

  test.each([
    ...['script', 'style', 'foreignObject', 'image', 'use', 'a', 'animate', 'set', 'filter', 'iframe', 'handler'],
    ...['SCRIPT', 'constructor', '__proto__', ''],
  ])('a picture has no %s', (name) => {
    expect(isAllowedElement(svg, name)).toBe(false);
  });

  test.each(['script', 'style', 'iframe', 'img', 'a', 'form', 'input', 'object', 'link', 'meta', 'svg'])(
    'nor has its table %s',
    (name) => {
      expect(isAllowedElement(html, name)).toBe(false);
    },
  );

  test.each([null, 'http://www.w3.org/1998/Math/MathML', 'http://example.org'])(
    'nothing is allowed in %s',
    (namespace) => {
      expect(isAllowedElement(namespace, 'text')).toBe(false);
      expect(isAllowedElement(namespace, 'svg')).toBe(false);
    },
  );
});

describe('attributes', () => {
  test.each([
    ['viewBox', '0 0 100 40.5'],
    ['d', 'M4 7L10 7'],
    ['transform', 'translate(12 4)'],
    ['class', 'card frontstage'],
    ['aria-label', 'Frontstage: greets (see: https://example.org)'],
    ['data-card', 'file:///a.dfes#/Visit/Enter/actions/0'],
  ])('%s="%s"', (name, value) => {
    expect(isAllowedAttribute(null, name, value)).toBe(true);
  });

  test.each([
    ['onclick', 'alert(1)'],
    ['onload', 'alert(1)'],
    ['href', 'javascript:alert(1)'],
    ['style', 'background: url(https://example.org)'],
    ['id', 'view'],
    ['fill', 'url(#paint)'],
    ['fill', 'URL (https://example.org)'],
    ['stroke', 'javascript:alert(1)'],
    ['data-anything', 'x'],
  ])('not %s="%s"', (name, value) => {
    expect(isAllowedAttribute(null, name, value)).toBe(false);
  });

  test('none of another namespace', () => {
    expect(isAllowedAttribute('http://www.w3.org/1999/xlink', 'href', '#a')).toBe(false);
    expect(isAllowedAttribute('http://www.w3.org/1999/xlink', 'title', 'x')).toBe(false);
  });
});
