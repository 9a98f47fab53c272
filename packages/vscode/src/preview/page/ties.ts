/// <reference lib="dom" />

/** A line of the picture and the cards at its ends. */
interface Tie {
  readonly line: Element;
  readonly from: string;
  readonly to: string;
}

/** While the pointer rests on a card or it has the focus, the lines that lead to it and on from it stand out. */
export function showTies(sheet: HTMLElement): void {
  const show = (target: EventTarget | null) => {
    const card = target instanceof Element ? target.closest('[data-card]')?.getAttribute('data-card') : undefined;
    const ties = tiesIn(sheet);
    const lines = card ? linesThrough(card, ties) : new Set<Element>();
    sheet.classList.toggle('has-tied', lines.size > 0);
    for (const { line } of ties) line.classList.toggle('is-tied', lines.has(line));
  };
  const focused = () => show(sheet.querySelector(':focus-visible'));
  sheet.addEventListener('pointerover', ({ target }) => show(target));
  sheet.addEventListener('pointerleave', focused);
  sheet.addEventListener('focusin', focused);
  sheet.addEventListener('focusout', () => show(null));
}

function tiesIn(sheet: HTMLElement): readonly Tie[] {
  return [...sheet.querySelectorAll('[data-from]')].map((line) => {
    return { line, from: line.getAttribute('data-from') ?? '', to: line.getAttribute('data-to') ?? '' };
  });
}

/** The lines on all ways that lead to a card, and on all that lead on from it. */
function linesThrough(card: string, ties: readonly Tie[]): ReadonlySet<Element> {
  return new Set([
    ...walk(
      card,
      ties,
      ({ to }) => to,
      ({ from }) => from,
    ),
    ...walk(
      card,
      ties,
      ({ from }) => from,
      ({ to }) => to,
    ),
  ]);
}

function walk(
  start: string,
  ties: readonly Tie[],
  near: (tie: Tie) => string,
  far: (tie: Tie) => string,
): Set<Element> {
  const lines = new Set<Element>();
  const reached = new Set([start]);
  // A set goes on with what is added to it meanwhile.
  for (const card of reached) {
    for (const tie of ties) {
      if (near(tie) !== card) continue;
      lines.add(tie.line);
      reached.add(far(tie));
    }
  }
  return lines;
}
