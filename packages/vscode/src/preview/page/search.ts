import { say } from '@dfes/wording';
import { spoken } from './wording.ts';
/// <reference lib="dom" />

/** Finds parts of the picture, or of its table, by what they say. */
export class Search {
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #parts: () => readonly Element[];
  #at = -1;
  /** Whether anything is marked. */
  #marks = false;

  /** `parts` gives what can be found, in reading order; `go` brings one of them into view. */
  constructor(place: HTMLElement, parts: () => readonly Element[], go: (part: Element) => void, leave: () => void) {
    const input = place.querySelector('input');
    const status = place.querySelector<HTMLElement>('[role=status]');
    if (!input || !status) throw new Error('The page has no search.');
    this.#input = input;
    this.#status = status;
    this.#parts = parts;
    input.addEventListener('input', () => {
      this.#at = -1;
      const [first] = this.update();
      if (first) this.#go(0, go);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#go(this.#at + (event.shiftKey ? -1 : 1), go);
      else if (event.key === 'Escape') {
        input.value = '';
        this.update();
        leave();
      } else return;
      event.preventDefault();
    });
  }

  open(): void {
    this.#input.focus();
    this.#input.select();
  }

  /** Marks what is found, anew where the picture has changed. */
  update(): readonly Element[] {
    const wanted = fold(this.#input.value.trim());
    const found: Element[] = [];
    // Nothing is sought most of the time, and a large picture has many parts to look at.
    if (wanted === '' && !this.#marks) return found;
    this.#marks = wanted !== '';
    for (const part of this.#parts()) {
      const isFound = wanted !== '' && fold(textOf(part)).includes(wanted);
      part.classList.toggle('is-found', isFound);
      if (isFound) found.push(part);
      else part.classList.remove('is-found-now');
    }
    this.#say(wanted === '' ? '' : spoken(say`${found.length} found`));
    return found;
  }

  #go(to: number, go: (part: Element) => void): void {
    const found = this.update();
    const part = found.at(to % Math.max(1, found.length));
    if (!part) return;
    this.#at = found.indexOf(part);
    for (const other of found) other.classList.toggle('is-found-now', other === part);
    this.#say(spoken(say`${this.#at + 1} of ${found.length}`));
    go(part);
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }
}

/** What a part says: as its label has it, else as it is written. */
function textOf(part: Element): string {
  return part.getAttribute('aria-label') ?? part.textContent ?? '';
}

/** Upper and lower case, and letters with accents and without, are the same to somebody who searches. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
