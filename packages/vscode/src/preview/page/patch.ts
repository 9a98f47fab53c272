/// <reference lib="dom" />

/**
 * Changes an element into another one of the same name, touching only what differs: what stays the same keeps its focus,
 * and nothing flickers. Children with a key (see `keyOf`) are recognised wherever they have moved to.
 */
export function patch(old: Element, fresh: Element): void {
  if (old.isEqualNode(fresh)) return;
  for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  patchChildren(old, [...fresh.childNodes]);
}

function patchChildren(old: Element, fresh: readonly ChildNode[]): void {
  const wanted = new Set(fresh.map(keyOf));
  // Those that are gone go first, so that those after them need not move: an element that moves loses the focus.
  for (const child of [...old.childNodes]) {
    const key = keyOf(child);
    if (key !== undefined && !wanted.has(key)) child.remove();
  }
  const known = new Map([...old.childNodes].map((child) => [keyOf(child), child]));
  let next: ChildNode | null = old.firstChild;
  for (const child of fresh) {
    const key = keyOf(child);
    const match = key === undefined ? next : known.get(key);
    if (!match || keyOf(match) !== key || match.nodeName !== child.nodeName) {
      old.insertBefore(child, next);
      continue;
    }
    // What stands before it without a key is what is left between those that went.
    while (next && next !== match && keyOf(next) === undefined) next = removed(next);
    if (match === next) next = next.nextSibling;
    else old.insertBefore(match, next);
    if (match instanceof Element && child instanceof Element) patch(match, child);
    else if (match.nodeValue !== child.nodeValue) match.nodeValue = child.nodeValue;
  }
  while (next) next = removed(next);
}

/** Removes a node and gives the one behind it. */
function removed(node: ChildNode): ChildNode | null {
  const { nextSibling } = node;
  node.remove();
  return nextSibling;
}

/** What a part of the picture is known by, among its neighbours. */
export function keyOf(node: Node): string | undefined {
  if (!(node instanceof SVGElement)) return undefined;
  const { step, card, node: declaration } = node.dataset;
  return card ?? step ?? declaration;
}
