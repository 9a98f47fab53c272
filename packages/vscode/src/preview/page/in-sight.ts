/// <reference lib="dom" />

/** Room between the edge of a stage and its title. */
const padding = 12;

/**
 * Moves the titles of stages along with the window, as far as their stages reach, and says of the frame how it is
 * scrolled. `start` is where the window begins, in the picture's own measure: at its left, or at its right where the picture
 * runs from there; `header` where the header does, in pixels.
 */
export function keepInSight(frame: HTMLElement, stages: Iterable<SVGGraphicsElement>, start: number, header: number) {
  const toLeft = frame.dir === 'rtl';
  frame.classList.toggle('is-scrolled-sideways', frame.scrollLeft !== 0);
  frame.classList.toggle('is-scrolled-down', frame.scrollTop > header);
  for (const stage of stages) {
    const texts = [...stage.querySelectorAll('text')];
    const box = stage.querySelector<SVGGraphicsElement>('.box')?.getBBox();
    if (!box) continue;
    const width = Math.max(0, ...texts.map((text) => text.getBBox().width));
    const hidden = toLeft ? box.x + box.width - start : start - box.x;
    const shift = shiftOf(hidden, box.width - width - 2 * padding);
    for (const text of texts) {
      if (shift > 0) text.setAttribute('transform', `translate(${toLeft ? -shift : shift} 0)`);
      else text.removeAttribute('transform');
    }
  }
}

/** How far a title moves when its stage begins `hidden` before the window and leaves it `most` room to move. */
export function shiftOf(hidden: number, most: number): number {
  return Math.max(0, Math.min(hidden, most));
}
