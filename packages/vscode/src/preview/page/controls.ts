import { say } from '@dfes/wording';
/// <reference lib="dom" />
import type { View } from '../protocol.ts';
import { spoken } from './wording.ts';

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
  fill(
    picker,
    journeys.map(({ id, title }) => [id, title]),
  );
  picker.value = subject.journey ?? '';
  picker.hidden = journeys.length === 0;
  lock.hidden = journeys.length < 2;
  lock.setAttribute('aria-pressed', String(subject.locked));
}

/** What the page is about, for those who go through it by its headings. */
export function showHeading({ journeys, views, subject, empty }: View): void {
  const heading = byId('heading');
  const view = views.find(({ id }) => id === subject.view)?.title ?? spoken(say`Blueprint`);
  const journey = journeys.find(({ id }) => id === subject.journey)?.title;
  heading.textContent = journey === undefined ? view : spoken(say`${view}: ${journey}`);
  heading.hidden = empty !== undefined;
}

/** The views to pick from. */
export function showViews({ views, subject }: View): void {
  const picker = byId<HTMLSelectElement>('picked-view');
  fill(
    picker,
    views.map(({ id, title }) => [id, title]),
  );
  picker.value = subject.view ?? views[0]?.id ?? '';
  picker.hidden = views.length < 2;
}

/** Fills a list, unless it is filled so already: an open list closes when it is filled anew. */
function fill(picker: HTMLSelectElement, entries: readonly (readonly [value: string, text: string])[]): void {
  const known = [...picker.options];
  const same =
    known.length === entries.length &&
    entries.every(([value, text], i) => known[i]?.value === value && known[i]?.text === text);
  if (!same) picker.replaceChildren(...entries.map(([value, text]) => new Option(text, value)));
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
