/// <reference lib="dom" />

/**
 * The elements and attributes that a picture is made of. Everything else is dropped, though the renderer escapes what
 * documents say: there is nothing here that runs, loads, links or styles.
 */
const elements: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'line',
  'text',
  'tspan',
  'title',
  'desc',
]);

const attributes: ReadonlySet<string> = new Set([
  ...['viewBox', 'width', 'height', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'd', 'transform'],
  ...['class', 'text-anchor', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  ...['role', 'aria-label', 'aria-hidden', 'tabindex'],
  ...['data-node', 'data-card', 'data-lane', 'data-column', 'data-step'],
]);

const svgNamespace = 'http://www.w3.org/2000/svg';

export function isAllowedElement(namespace: string | null, name: string): boolean {
  return namespace === svgNamespace && elements.has(name);
}

/** Attributes in a namespace (`xlink:href`) are never allowed, and none may refer to something by an address. */
export function isAllowedAttribute(namespace: string | null, name: string, value: string): boolean {
  if (namespace !== null || !attributes.has(name)) return false;
  return name.startsWith('data-') || name === 'aria-label' || !/url\s*\(|:/i.test(value);
}

/** The elements of a picture, made anew from what is allowed in it; undefined where it is none. */
export function readSvg(text: string): SVGElement | undefined {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (documentElement.localName !== 'svg') return undefined;
  return copy(documentElement);
}

function copy(element: Element): SVGElement | undefined {
  if (!isAllowedElement(element.namespaceURI, element.localName)) return undefined;
  const made = document.createElementNS(svgNamespace, element.localName) as SVGElement;
  for (const { namespaceURI, name, value } of element.attributes) {
    if (isAllowedAttribute(namespaceURI, name, value)) made.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) made.append(child.textContent ?? '');
    else if (child instanceof Element) made.append(copy(child) ?? '');
  }
  return made;
}
