/// <reference lib="dom" />
import type { View } from '../protocol.ts';

/** An element of the page's own, which is always there. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}.`);
  return found as T;
}

/** The names of the journeys, and whether the preview stays with the one it shows. */
export function showJourneys({ journeys, subject }: View): void {
  const picker = byId<HTMLSelectElement>('journey');
  const lock = byId('lock');
  const options = journeys.map(({ id, title }) => new Option(title, id, false, id === subject.journey));
  const known = [...picker.options];
  const same =
    known.length === options.length &&
    options.every(({ value, text }, i) => known[i]?.value === value && known[i]?.text === text);
  // An open list closes when it is filled anew.
  if (!same) picker.replaceChildren(...options);
  picker.value = subject.journey ?? '';
  picker.hidden = journeys.length === 0;
  lock.hidden = journeys.length < 2;
  lock.setAttribute('aria-pressed', String(subject.locked));
}

export function showNotice(notice: View['notice']): void {
  const element = byId('notice');
  const [text, action] = element.children;
  if (text) text.textContent = notice?.text ?? '';
  if (action instanceof HTMLElement) {
    action.textContent = notice?.action ?? '';
    action.hidden = notice?.action === undefined;
  }
  element.hidden = notice === undefined;
}

export function showEmpty(empty: View['empty']): void {
  const element = byId('empty');
  element.hidden = empty === undefined;
  const texts = [empty?.title, empty?.text, empty?.example];
  [...element.children].forEach((child, i) => {
    child.textContent = texts[i] ?? '';
    if (child instanceof HTMLElement) child.hidden = texts[i] === undefined;
  });
}
