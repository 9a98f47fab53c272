/**
 * What runs in the page: it shows all that a card says when it is pointed at or focused, and keeps it when it is clicked.
 * The page works without it as well.
 */
export const script = `(() => {
  const details = document.getElementById('details');
  const parts = '.sheet [aria-label][tabindex]';
  let kept = null;
  const hide = () => {
    kept = null;
    details.hidden = true;
  };
  const show = (part) => {
    const [where, ...said] = part.getAttribute('aria-label').split(': ');
    details.replaceChildren(document.createElement('strong'), said.join(': ').split('; ').join('\\n'));
    details.firstChild.textContent = where;
    details.hidden = false;
    const box = part.getBoundingClientRect();
    const own = details.getBoundingClientRect();
    const below = box.bottom + 6;
    const fits = below + own.height < innerHeight;
    details.style.left = Math.max(8, Math.min(box.left, innerWidth - own.width - 8)) + 'px';
    details.style.top = Math.max(8, fits ? below : box.top - own.height - 6) + 'px';
  };
  // What is kept, else focused, else pointed at, wherever the page has scrolled to.
  const settle = () => {
    const focused = details.hidden ? null : document.activeElement.closest(parts + ':focus-visible');
    const part = kept || focused || document.querySelector(parts + ':hover');
    if (part) show(part);
    else hide();
  };
  const partAt = (event) => (event.target instanceof Element ? event.target.closest(parts) : null);
  document.addEventListener('pointerover', (event) => {
    if (kept || details.contains(event.target)) return;
    const part = partAt(event);
    if (part) show(part);
    else settle();
  });
  document.addEventListener('focusin', (event) => {
    const part = partAt(event);
    if (part && part.matches(':focus-visible')) show(part);
  });
  document.addEventListener('focusout', () => kept || hide());
  document.addEventListener('scroll', settle, { passive: true });
  const keep = (part) => {
    if (kept === part) return hide();
    kept = part;
    show(part);
  };
  document.addEventListener('click', (event) => {
    const part = partAt(event);
    if (part) keep(part);
    else if (!details.contains(event.target)) hide();
  });
  document.addEventListener('keydown', (event) => {
    const part = partAt(event);
    if (event.key === 'Escape') hide();
    else if (part && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      keep(part);
    }
  });
})();`;

/** The only script that the page may run: its test says what stands here when the script has changed. */
export const scriptHash = 'sha256-s5EJDG6adIC2jhFqSiTww9CFxFEdtHUvnAd+RzUHjN4=';
