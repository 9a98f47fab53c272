/// <reference lib="dom" />
import type { Panes } from '@dfes/blueprint';
import { keepInSight } from './in-sight.ts';
import { type Direction, nextBox } from './navigate.ts';
import { showIn } from './pane.ts';
import { scrollInto } from './scroll.ts';

/** The panes in the order in which they are read. */
const paneNames = ['title', 'corner', 'header', 'labels', 'body', 'legend'] as const satisfies readonly (keyof Panes)[];

/** What can be focused and clicked: cards, points of the curve, stages, roles. */
const partSelector = '[data-card], [data-node]';

const reduced = matchMedia('(prefers-reduced-motion: reduce)');

/** The picture in its scrolling frame: its title, and a table whose header and labels stay in sight. */
export class Sheet {
  readonly #frame: HTMLElement;
  readonly #sheet: HTMLElement;
  #panes: Panes | undefined;
  #scale = 1;
  #current: ReadonlySet<string> = new Set();
  /** The part that the Tab key leads to. */
  #stop: string | undefined;

  constructor(frame: HTMLElement, sheet: HTMLElement) {
    this.#frame = frame;
    this.#sheet = sheet;
    sheet.addEventListener('focusin', ({ target }) => {
      const part = target instanceof Element ? target.closest<SVGElement>(partSelector) : null;
      if (!part) return;
      this.#stop = idOf(part);
      this.#setStop();
      this.#bringIntoView(part, 'both');
    });
    frame.addEventListener('scroll', () => this.#keepInSight());
  }

  /** Whether the picture runs from right to left. */
  get #runsLeft(): boolean {
    return this.#frame.dir === 'rtl';
  }

  /** The width of the picture at its natural size. */
  get width(): number {
    return this.#panes ? this.#panes.labels.w + this.#panes.body.w : 0;
  }

  /** Shows a picture, or takes the last one away. The scroll position stays. */
  show(panes: Panes | undefined): void {
    this.#sheet.hidden = panes === undefined;
    if (!panes) {
      this.#panes = undefined;
      return;
    }
    const anchor = this.#anchor();
    for (const name of paneNames) {
      if (panes[name].svg !== this.#panes?.[name].svg) this.#showPane(name, panes[name].svg, this.#panes?.[name].svg);
    }
    this.#panes = panes;
    const direction = this.#sheet.querySelector('.body > .is-rtl') ? 'rtl' : 'ltr';
    // Said again, it would have the styles of all that is shown computed anew.
    if (this.#frame.dir !== direction) this.#frame.dir = direction;
    this.#setStop();
    this.#resize();
    anchor();
  }

  /** Gives what keeps the marked or focused part at its place on the screen, where the picture around it has grown or shrunk. */
  #anchor(): () => void {
    const part = this.#sheet.querySelector<SVGElement>('.is-current, :focus');
    if (!part) return () => {};
    const before = part.getBoundingClientRect();
    return () => {
      if (!part.isConnected) return;
      const { left, top } = part.getBoundingClientRect();
      const { scrollLeft, scrollTop } = this.#frame;
      // What has not been scrolled stays at its beginning.
      this.#frame.scrollBy(scrollLeft !== 0 ? left - before.left : 0, scrollTop > 0 ? top - before.top : 0);
    };
  }

  /** Draws the picture at a scale; the point `at` of the window stays where it is. */
  scale(scale: number, at?: { readonly x: number; readonly y: number }): void {
    if (scale === this.#scale) return;
    // What is scrolled from the right counts from there.
    const { left: leftEdge, right, top } = this.#frame.getBoundingClientRect();
    const left = this.#runsLeft ? right : leftEdge;
    const x = (at?.x ?? left) - left;
    const y = (at?.y ?? top) - top;
    const factor = scale / this.#scale;
    const { scrollLeft, scrollTop } = this.#frame;
    this.#scale = scale;
    this.#resize();
    this.#frame.scrollTo((scrollLeft + x) * factor - x, (scrollTop + y) * factor - y);
  }

  /** Marks the parts that stand for what the cursor is in; brings them into view when they are others than before. */
  mark(ids: readonly string[]): void {
    const isNew = ids.some((id) => !this.#current.has(id));
    // What is new in the picture was marked as it came.
    if (!isNew && ids.length === this.#current.size) return;
    this.#current = new Set(ids);
    this.#mark(this.#sheet);
    if (isNew) this.#reveal(ids[0]);
  }

  /** Brings a part into view; of a step no more than its column. */
  #reveal(id: string | undefined): void {
    const known = [...this.#sheet.querySelectorAll<SVGElement>('.is-current')];
    const part = known.find((element) => element.matches(partSelector) && idOf(element) === id);
    const step = known.find(({ dataset }) => dataset.step === id);
    if (part) this.#bringIntoView(part, 'both');
    else if (step) this.#bringIntoView(step, 'sideways');
  }

  /** Brings a part into view. */
  bring(part: SVGElement): void {
    this.#bringIntoView(part, 'both');
  }

  /** All parts, in reading order. */
  get parts(): readonly SVGElement[] {
    return this.#parts();
  }

  /** The part that an event happened in. */
  elementAt(target: EventTarget | null): SVGElement | undefined {
    const part = target instanceof Element ? target.closest(partSelector) : null;
    return part instanceof SVGElement ? part : undefined;
  }

  /** Its id; that of a cell of the table, too. */
  partAt(target: EventTarget | null): string | undefined {
    const part = target instanceof Element ? target.closest<SVGElement | HTMLElement>(partSelector) : null;
    return part ? idOf(part) : undefined;
  }

  /** Moves the focus to the part next to the focused one. */
  moveFocus(direction: Direction): void {
    const parts = this.#parts();
    const from = parts.findIndex((part) => part.matches(':focus'));
    const next = nextBox(
      parts.map((part) => (part.querySelector('.box') ?? part).getBoundingClientRect()),
      from,
      direction,
    );
    if (next !== undefined) parts[next]?.focus({ preventScroll: true });
  }

  #parts(): SVGElement[] {
    return [...this.#sheet.querySelectorAll<SVGElement>('[tabindex]')];
  }

  #showPane(name: keyof Panes, svg: string, before: string | undefined): void {
    const pane = this.#sheet.querySelector(`.pane.${name}`);
    if (!pane) return;
    showIn(pane, svg, before, (around) => {
      this.#mark(around);
      for (const part of around.querySelectorAll('[tabindex]')) part.setAttribute('tabindex', '-1');
    });
  }

  /** Marks the parts of the picture, and the steps that they are in. */
  #mark(root: Element): void {
    const isCurrent = (id: string | undefined) => id !== undefined && this.#current.has(id);
    for (const part of root.querySelectorAll<SVGElement>(partSelector)) {
      part.classList.toggle('is-current', isCurrent(idOf(part)));
    }
    for (const step of root.querySelectorAll<SVGElement>('[data-step]')) {
      const holds = step.querySelector('.is-current') !== null;
      step.classList.toggle('is-current', holds || isCurrent(step.dataset.step));
    }
  }

  /** One part alone can be reached by Tab; the arrow keys lead from it to all others. */
  #setStop(): void {
    const parts = this.#parts();
    const stop =
      parts.find((part) => idOf(part) === this.#stop) ??
      parts.find((part) => part.classList.contains('is-current')) ??
      parts[0];
    for (const part of parts) {
      const wanted = part === stop ? '0' : '-1';
      if (part.getAttribute('tabindex') !== wanted) part.setAttribute('tabindex', wanted);
    }
  }

  #resize(): void {
    for (const name of paneNames) {
      const pane = this.#panes?.[name];
      const svg = this.#sheet.querySelector<SVGElement>(`.pane.${name} > svg`);
      if (!pane || !svg) continue;
      svg.style.width = `${pane.w * this.#scale}px`;
      svg.style.height = `${pane.h * this.#scale}px`;
    }
    this.#keepInSight();
  }

  #keepInSight(): void {
    if (!this.#panes) return;
    const { labels, title } = this.#panes;
    const stages = this.#sheet.querySelectorAll<SVGGraphicsElement>('.stage-box');
    const scrolled = this.#frame.scrollLeft / this.#scale;
    const start = this.#runsLeft ? this.#panes.body.w + scrolled : labels.w + scrolled;
    keepInSight(this.#frame, stages, start, title.h * this.#scale);
  }

  #bringIntoView(element: SVGElement, axes: 'both' | 'sideways'): void {
    if (!this.#panes) return;
    const frame = this.#frame.getBoundingClientRect();
    const target = (element.querySelector('.column, .box') ?? element).getBoundingClientRect();
    const pane = element.closest('.pane');
    // Header and labels lie over the rest: what is behind them is not in view.
    const labels = pane?.matches('.body, .header') ? this.#panes.labels.w * this.#scale : 0;
    const header = pane?.matches('.body, .labels') ? this.#panes.header.h * this.#scale : 0;
    const left = scrollInto(
      { at: target.left, length: target.width },
      {
        at: frame.left + this.#frame.clientLeft + (this.#runsLeft ? 0 : labels),
        length: this.#frame.clientWidth - labels,
      },
    );
    const top = scrollInto(
      { at: target.top, length: target.height },
      { at: frame.top + header, length: this.#frame.clientHeight - header },
    );
    const isStill = reduced.matches || document.body.classList.contains('vscode-reduce-motion');
    const behavior = isStill ? 'instant' : 'smooth';
    if (left !== 0 || (top !== 0 && axes === 'both')) {
      this.#frame.scrollBy({ left, top: axes === 'both' ? top : 0, behavior });
    }
  }
}

function idOf({ dataset }: SVGElement | HTMLElement): string | undefined {
  return dataset.card ?? dataset.node;
}
