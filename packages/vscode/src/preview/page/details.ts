/// <reference lib="dom" />
import type { PartFindings } from '@dfes/language/preview-contract';
import { say } from '@dfes/wording';
import { spoken } from './wording.ts';

/** So long a pointer has to rest on a part. */
const restMilliseconds = 350;
const distance = 6;
const severities = {
  error: (text: string) => say`Error: ${text}`,
  warning: (text: string) => say`Warning: ${text}`,
  info: (text: string) => say`Information: ${text}`,
  hint: (text: string) => say`Hint: ${text}`,
} as const;

/**
 * What a part says and what was found there, beside it while the pointer rests on it or it has the focus. Escape takes it
 * away, and the pointer may move onto it.
 */
export class Details {
  readonly #box: HTMLElement;
  readonly #partAt: (target: EventTarget | null) => Element | undefined;
  #findings: ReadonlyMap<string, PartFindings> = new Map();
  #part: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(frame: HTMLElement, box: HTMLElement, partAt: (target: EventTarget | null) => Element | undefined) {
    this.#box = box;
    this.#partAt = partAt;
    frame.addEventListener('pointerover', ({ target }) => this.#after(restMilliseconds, target));
    frame.addEventListener('pointerleave', () => this.#after(restMilliseconds, null));
    frame.addEventListener('focusin', ({ target }) => {
      const isByKeyboard = target instanceof Element && target.matches(':focus-visible');
      if (isByKeyboard) this.#after(0, target);
    });
    frame.addEventListener('focusout', () => this.hide());
    frame.addEventListener('scroll', () => this.hide());
    frame.addEventListener('pointerdown', () => this.hide());
    box.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    box.addEventListener('pointerleave', () => this.#after(restMilliseconds, null));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
  }

  take(findings: readonly PartFindings[]): void {
    this.#findings = new Map(findings.map((one) => [one.part, one]));
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#part?.removeAttribute('aria-describedby');
    this.#part = undefined;
    this.#box.hidden = true;
  }

  #after(milliseconds: number, target: EventTarget | null): void {
    const part = this.#partAt(target);
    clearTimeout(this.#timer);
    if (part === this.#part) return;
    this.#timer = setTimeout(() => (part ? this.#show(part) : this.hide()), milliseconds);
  }

  #show(part: Element): void {
    this.hide();
    const id = idOf(part);
    const { findings = [], told = '' } = (id !== undefined && this.#findings.get(id)) || {};
    const [where = '', ...lines] = linesOf(part, told);
    this.#box.replaceChildren(
      paragraph(where, 'where'),
      ...lines.map((line) => paragraph(line)),
      ...findings.map(({ severity, text }) => paragraph(spoken(severities[severity](text)), `finding is-${severity}`)),
    );
    this.#part = part;
    part.setAttribute('aria-describedby', this.#box.id);
    this.#box.hidden = false;
    this.#place((part.querySelector('.box') ?? part).getBoundingClientRect());
  }

  /** Below the part where there is room, else above it, and never outside of the window. */
  #place(part: DOMRect): void {
    const { offsetWidth: w, offsetHeight: h } = this.#box;
    const { clientWidth, clientHeight } = document.documentElement;
    const below = part.bottom + distance;
    const top = below + h <= clientHeight ? below : Math.max(distance, part.top - distance - h);
    const left = Math.max(distance, Math.min(part.left, clientWidth - w - distance));
    this.#box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }
}

function idOf(part: Element): string | undefined {
  return part.getAttribute('data-card') ?? part.getAttribute('data-node') ?? undefined;
}

/** Where the part stands, then what it says, without what was found there. */
function linesOf(part: Element, told: string): readonly string[] {
  const label = part.getAttribute('aria-label')?.replace(`. ${told}`, '') ?? '';
  const split = label.indexOf(': ');
  if (split < 0) return [label];
  return [label.slice(0, split).trim(), ...label.slice(split + 2).split('; ')];
}

function paragraph(text: string, className = ''): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  // Each line runs as its own letters do.
  made.dir = 'auto';
  made.className = className;
  return made;
}
