/// <reference lib="dom" />
import { patch } from './patch.ts';
import { readTable } from './sanitize.ts';

/** The picture's twin: the same as a table, made only once somebody asks for it. */
export class Twin {
  readonly #place: HTMLElement;
  #html = '';
  #made = '';
  #current: ReadonlySet<string> = new Set();

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  get isShown(): boolean {
    return !this.#place.hidden;
  }

  show(isShown: boolean): void {
    this.#place.hidden = !isShown;
    this.#make();
  }

  take(html: string): void {
    this.#html = html;
    this.#make();
  }

  mark(ids: readonly string[]): void {
    this.#current = new Set(ids);
    for (const button of this.#place.querySelectorAll<HTMLElement>('[data-card]')) {
      button.classList.toggle('is-current', this.#current.has(button.dataset.card ?? ''));
    }
  }

  #make(): void {
    if (!this.isShown || this.#made === this.#html) return;
    this.#made = this.#html;
    const fresh = readTable(this.#html);
    const old = this.#place.firstElementChild;
    if (!fresh) this.#place.replaceChildren();
    else if (old) patch(old, fresh);
    else this.#place.append(fresh);
    this.mark([...this.#current]);
  }
}
