/// <reference lib="dom" />
import type { LanePlace } from '@dfes/blueprint';
import { say } from '@dfes/wording';
import type { View } from '../protocol.ts';
import { byId } from './controls.ts';
import { spoken } from './wording.ts';

type Lane = View['lanes'][number];

/** The list of lanes to choose from. `choose` gets the id of a lane and where it is wanted. */
export function laneChooser(choose: (id: string, place: Lane['place']) => void): { show(lanes: View['lanes']): void } {
  const menu = byId('lanes');
  const opener = byId('lanes-open');
  const list = byId('lanes-list');
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
  };
  opener.addEventListener('click', () => open(list.hidden !== false));
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || list.hidden) return;
    open(false);
    opener.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) open(false);
  });
  list.addEventListener('change', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-lane]') : null;
    const box = row?.querySelector('input');
    if (!row?.dataset.lane || !box) return;
    // Shown again, a lane stands where its list of places says, else where it usually does.
    const place = (row.querySelector('select')?.value ?? row.dataset.usual) as LanePlace;
    choose(row.dataset.lane, box.checked ? place : 'hidden');
  });
  return {
    show(lanes) {
      menu.hidden = lanes.length < 2;
      const known = [...list.children].map((row) => row instanceof HTMLElement && row.dataset.lane);
      const same = known.length === lanes.length && lanes.every(({ id }, i) => known[i] === id);
      // Made anew, the controls would lose the focus.
      if (!same) list.replaceChildren(...lanes.map(laneRow));
      for (const [i, lane] of lanes.entries()) update(list.children[i], lane);
    },
  };
}

/** A box to show or hide a lane and, where it may stand elsewhere, a list of places. */
function laneRow({ id, name, places, onCards }: Lane): HTMLElement {
  const row = document.createElement('div');
  row.dataset.lane = id;
  row.dataset.usual = places[0];
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  label.append(box, ` ${name}`);
  row.append(label);
  if (places.length > 1) {
    const picker = document.createElement('select');
    picker.setAttribute('aria-label', spoken(say`Place of ${name}`));
    picker.append(...places.map((place) => new Option(placeName(place, onCards === true), place)));
    row.append(picker);
  }
  return row;
}

function placeName(place: LanePlace, onCards: boolean): string {
  if (place === 'core') return onCards ? spoken(say`on the cards`) : spoken(say`in the middle`);
  return place === 'above' ? spoken(say`lane above`) : spoken(say`lane below`);
}

function update(row: Element | undefined, { place }: Lane): void {
  const box = row?.querySelector('input');
  const picker = row?.querySelector('select');
  if (box) box.checked = place !== 'hidden';
  if (!picker) return;
  picker.disabled = place === 'hidden';
  if (place !== 'hidden') picker.value = place;
}
