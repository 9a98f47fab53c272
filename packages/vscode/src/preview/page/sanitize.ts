/// <reference lib="dom" />

/**
 * The elements and attributes that a picture and its table are made of. Everything else is dropped, though the renderer escapes what
 * documents say: there is nothing here that runs, loads, links or styles.
 */
const svgNamespace = 'http://www.w3.org/2000/svg';
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

const elements: Readonly<Record<string, ReadonlySet<string>>> = {
  [svgNamespace]: new Set(['svg', 'g', 'path', 'rect', 'circle', 'line', 'text', 'tspan', 'title', 'desc']),
  [htmlNamespace]: new Set([
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['p', 'ul', 'li', 'span', 'strong', 'button'],
  ]),
};

const attributes: ReadonlySet<string> = new Set([
  ...['viewBox', 'width', 'height', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'd', 'transform'],
  ...['class', 'text-anchor', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray'],
  ...['role', 'aria-label', 'aria-hidden', 'tabindex'],
  ...['scope', 'colspan', 'rowspan', 'type', 'title', 'dir'],
  ...['data-node', 'data-card', 'data-lane', 'data-column', 'data-step', 'data-from', 'data-to'],
]);

export function isAllowedElement(namespace: string | null, name: string): boolean {
  return namespace !== null && elements[namespace]?.has(name) === true;
}

/** Attributes in a namespace (`xlink:href`) are never allowed, and none may refer to something by an address. */
export function isAllowedAttribute(namespace: string | null, name: string, value: string): boolean {
  if (namespace !== null || !attributes.has(name)) return false;
  return name.startsWith('data-') || name === 'aria-label' || name === 'title' || !/url\s*\(|:/i.test(value);
}

/** The elements of a picture, made anew from what is allowed in it; undefined where it is none. */
export function readSvg(text: string): SVGElement | undefined {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (documentElement.localName !== 'svg') return undefined;
  return copy(documentElement) as SVGElement | undefined;
}

/** One element of a picture, made anew in the same way; undefined where the text is none, or more than one. */
export function readPart(text: string): SVGElement | undefined {
  const [part, ...others] = readSvg(`<svg xmlns="${svgNamespace}">${text}</svg>`)?.children ?? [];
  return part instanceof SVGElement && others.length === 0 ? part : undefined;
}

/** The table of a picture, made anew in the same way. */
export function readTable(text: string): Element | undefined {
  const { documentElement } = new DOMParser().parseFromString(text, 'application/xhtml+xml');
  return documentElement.localName === 'table' ? copy(documentElement) : undefined;
}

function copy(element: Element): Element | undefined {
  if (!isAllowedElement(element.namespaceURI, element.localName)) return undefined;
  const made = document.createElementNS(element.namespaceURI, element.localName);
  for (const { namespaceURI, name, value } of element.attributes) {
    if (isAllowedAttribute(namespaceURI, name, value)) made.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) made.append(child.textContent ?? '');
    else if (child instanceof Element) made.append(copy(child) ?? '');
  }
  return made;
}
