/// <reference lib="dom" />
import { difference } from './difference.ts';
import { keyOf, patch } from './patch.ts';
import { readPart, readSvg } from './sanitize.ts';

/**
 * Turns the picture in a pane, which was made of `before`, into another one. Of a large picture only what differs is read.
 * `prepare` gets what is around all that is new before it is shown.
 */
export function showIn(
  pane: Element,
  svg: string,
  before: string | undefined,
  prepare: (around: Element) => void,
): void {
  const shown = pane.firstElementChild;
  if (shown && before !== undefined && showPart(shown, svg, before, prepare)) return;
  const fresh = readSvg(svg);
  if (!fresh) return;
  prepare(fresh);
  if (shown) patch(shown, fresh);
  else pane.append(fresh);
}

/** Changes the one part of the picture in which it differs, where there is one. */
function showPart(shown: Element, svg: string, before: string, prepare: (around: Element) => void): boolean {
  const change = difference(before, svg);
  const fresh = change && readPart(change.text);
  const old = change?.path.reduce<Element | undefined>((outer, place) => outer?.children[place], shown);
  // What was dropped on the way in has its place in the text, but none here.
  const isIt = fresh && old && old.localName === fresh.localName && keyOf(old) === keyOf(fresh);
  if (!isIt || !fresh.parentElement) return false;
  prepare(fresh.parentElement);
  patch(old, fresh);
  return true;
}
