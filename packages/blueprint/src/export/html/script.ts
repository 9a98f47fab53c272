/**
 * What runs in the page: it shows all that a card says when it is pointed at or focused, and keeps it when it is clicked;
 * and it finds cards by what they say. The page works without it as well.
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
    } else if (event.key === '/' && event.target !== input) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
  const search = document.getElementById('search');
  const input = search.querySelector('input');
  const status = search.querySelector('[role=status]');
  const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
  const all = [...document.querySelectorAll(parts)];
  let found = [];
  let at = -1;
  const go = (to) => {
    if (found.length === 0) return;
    at = (to + found.length) % found.length;
    for (const part of found) part.classList.toggle('is-found-now', part === found[at]);
    status.textContent = at + 1 + ' / ' + found.length;
    found[at].scrollIntoView({ block: 'center', inline: 'center' });
  };
  input.addEventListener('input', () => {
    const wanted = fold(input.value.trim());
    found = all.filter((part) => {
      part.classList.remove('is-found-now');
      return part.classList.toggle('is-found', wanted !== '' && fold(part.getAttribute('aria-label')).includes(wanted));
    });
    status.textContent = wanted === '' ? '' : '0';
    go(0);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') go(at + (event.shiftKey ? -1 : 1));
    else if (event.key === 'Escape') {
      input.value = '';
      input.dispatchEvent(new Event('input'));
      input.blur();
    }
  });
  search.hidden = false;
})();`;

/** The only script that the page may run: its test says what stands here when the script has changed. */
export const scriptHash = 'sha256-X7TBzu9tvpaLz4nOoAV1O/94kkdJ1fNib16s+z0pL/A=';
