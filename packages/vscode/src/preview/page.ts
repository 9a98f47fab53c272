/// <reference lib="dom" />
import { byId, showEmpty, showHeading, showJourneys, showNotice, showViews } from './page/controls.ts';
import { Details } from './page/details.ts';
import { laneChooser } from './page/lanes.ts';
import { directions } from './page/navigate.ts';
import { pullable } from './page/pan.ts';
import { Search } from './page/search.ts';
import { Sheet } from './page/sheet.ts';
import { showTies } from './page/ties.ts';
import { Twin } from './page/twin.ts';
import { isZoom, scaleOf, type Zoom, zoomByWheel, zoomStep } from './page/zoom.ts';
import type { FromPage, View } from './protocol.ts';

/** What the editor offers to the page of a webview. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: State): void;
};

/** What outlives a reload: the subject for the extension, the rest for this page. */
interface State {
  readonly subject: View['subject'];
  readonly zoom: Zoom;
  readonly asTable: boolean;
  readonly left: number;
  readonly top: number;
}

const editor = acquireVsCodeApi();
const frame = byId('view');
const sheet = new Sheet(frame, byId('sheet'));
const twin = new Twin(byId('table'));
const details = new Details(frame, byId('details'), (target) => sheet.elementAt(target));
const chooser = laneChooser((id, place) => {
  if (!subject) return;
  // Kept at once: the next choice may come before the picture does.
  subject = { ...subject, lanes: { ...subject.lanes, [id]: place } };
  editor.postMessage({ type: 'lanes', lanes: subject.lanes ?? {} });
});
const search = new Search(
  byId('search'),
  () => (twin.isShown ? [...byId('table').querySelectorAll('[data-card]')] : sheet.parts),
  (part) =>
    part instanceof SVGElement ? sheet.bring(part) : part.scrollIntoView({ block: 'center', inline: 'center' }),
  () => frame.focus(),
);

const restored = (editor.getState() ?? {}) as Partial<State>;
let asTable = restored.asTable === true;
let zoom: Zoom = isZoom(restored.zoom) ? restored.zoom : 'start';
let subject: View['subject'] | undefined;
/** The view in which the journey is shown: each has its own place to be scrolled to. */
const shownIn = ({ journey, view }: Partial<View['subject']>) => journey && `${view ?? ''} ${journey}`;
/** Where each journey was scrolled to when another took its place. */
const scrolled = new Map<string, readonly [left: number, top: number]>();
const before = restored.subject && shownIn(restored.subject);
if (before) scrolled.set(before, [restored.left ?? 0, restored.top ?? 0]);

function show(view: View): void {
  const before = subject && shownIn(subject);
  const after = shownIn(view.subject);
  subject = view.subject;
  frame.setAttribute('aria-busy', 'false');
  showJourneys(view);
  showViews(view);
  showHeading(view);
  chooser.show(view.lanes);
  details.take(view.findings);
  showNotice(view.notice);
  showEmpty(view.empty);
  if (before !== undefined && before !== after) scrolled.set(before, [frame.scrollLeft, frame.scrollTop]);
  if (view.empty) sheet.show(undefined);
  else if (view.panes) sheet.show(view.panes);
  if (view.table !== undefined) twin.take(view.table);
  showForm();
  search.update();
  applyZoom();
  if (after !== undefined && after !== before) frame.scrollTo(...(scrolled.get(after) ?? ([0, 0] as const)));
  sheet.mark(view.current);
  twin.mark(view.current);
  remember();
}

/** Shows the picture or the table, and the controls that belong to it. */
function showForm(): void {
  const isThere = sheet.width > 0;
  twin.show(asTable && isThere);
  frame.classList.toggle('is-table', twin.isShown);
  byId('search').hidden = !isThere;
  byId('as-table').hidden = !isThere;
  byId('as-table').setAttribute('aria-pressed', String(asTable));
  byId('zoom').hidden = !isThere || asTable;
}

function setTable(to: boolean): void {
  asTable = to;
  details.hide();
  showForm();
  frame.scrollTo(0, 0);
  search.update();
  remember();
}

function remember(): void {
  if (subject) editor.setState({ subject, zoom, asTable, left: frame.scrollLeft, top: frame.scrollTop });
}

function scaleNow(): number {
  return scaleOf(zoom, sheet.width, frame.clientWidth);
}

function applyZoom(at?: { readonly x: number; readonly y: number }): void {
  const scale = scaleNow();
  sheet.scale(scale, at);
  byId('zoom-reset').textContent = `${Math.round(scale * 100)} %`;
  byId('zoom-fit').setAttribute('aria-pressed', String(zoom === 'fit'));
}

function setZoom(to: Zoom, at?: { readonly x: number; readonly y: number }): void {
  zoom = to;
  applyZoom(at);
  remember();
}

const zoomIn = () => setZoom(zoomStep(scaleNow(), 1));
const zoomOut = () => setZoom(zoomStep(scaleNow(), -1));
const keys: Readonly<Record<string, () => void>> = {
  '/': () => search.open(),
  t: () => setTable(!asTable),
  '+': zoomIn,
  '=': zoomIn,
  '-': zoomOut,
  '0': () => setZoom(1),
  f: () => setZoom('fit'),
};

byId('zoom-in').addEventListener('click', zoomIn);
byId('zoom-out').addEventListener('click', zoomOut);
byId('zoom-reset').addEventListener('click', () => setZoom(1));
byId('zoom-fit').addEventListener('click', () => setZoom(zoom === 'fit' ? 'start' : 'fit'));

byId<HTMLSelectElement>('journey').addEventListener('change', ({ currentTarget }) => {
  if (currentTarget instanceof HTMLSelectElement) {
    editor.postMessage({ type: 'choose', journey: currentTarget.value });
  }
});
byId<HTMLSelectElement>('picked-view').addEventListener('change', ({ currentTarget }) => {
  if (currentTarget instanceof HTMLSelectElement) editor.postMessage({ type: 'view', view: currentTarget.value });
});
byId('as-table').addEventListener('click', () => setTable(!asTable));
byId('lock').addEventListener('click', () => editor.postMessage({ type: 'lock', locked: !subject?.locked }));
byId('notice')
  .querySelector('button')
  ?.addEventListener('click', () => editor.postMessage({ type: 'notice' }));

function reveal(target: EventTarget | null): boolean {
  const part = sheet.partAt(target);
  if (part !== undefined) editor.postMessage({ type: 'reveal', part });
  return part !== undefined;
}

frame.addEventListener('click', ({ target }) => reveal(target));
showTies(byId('sheet'));
pullable(frame, (target) => sheet.partAt(target) !== undefined);

window.addEventListener('keydown', (event) => {
  // The editor's own search finds only what the picture is written with, line by line.
  if (!(event.ctrlKey || event.metaKey) || event.key !== 'f') return;
  event.preventDefault();
  search.open();
});

frame.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  const direction = directions[key];
  const onPart = sheet.partAt(target) !== undefined;
  if (keys[key]) keys[key]();
  else if (direction && onPart && !twin.isShown) sheet.moveFocus(direction);
  else if ((key === 'Enter' || key === ' ') && onPart) reveal(target);
  else return;
  event.preventDefault();
});

frame.addEventListener(
  'wheel',
  (event) => {
    // A pinch on a touch pad comes as a wheel with Ctrl, too.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    setZoom(zoomByWheel(scaleNow(), event.deltaY), { x: event.clientX, y: event.clientY });
  },
  { passive: false },
);

/** Calls once there was nothing to call for, for a while. */
function settled(milliseconds: number, call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, milliseconds);
  };
}

frame.addEventListener('scroll', settled(200, remember));
let room = frame.clientWidth;
const askAnew = settled(150, () => {
  if (frame.clientWidth === room) return;
  room = frame.clientWidth;
  editor.postMessage({ type: 'resize', width: room });
});
new ResizeObserver(() => {
  applyZoom();
  askAnew();
}).observe(frame);

window.addEventListener('message', ({ data }: MessageEvent<View>) => show(data));
editor.postMessage({ type: 'ready', width: room });
