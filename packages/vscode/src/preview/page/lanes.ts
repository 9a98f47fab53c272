/// <reference lib="dom" />
import type { View } from '../protocol.ts';
import { byId } from './controls.ts';

/** The list of lanes to choose from. `choose` gets the ids of those that are to be hidden. */
export function laneChooser(choose: (hidden: readonly string[]) => void): { show(lanes: View['lanes']): void } {
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
  list.addEventListener('change', () => {
    const boxes = [...list.querySelectorAll('input')];
    choose(boxes.filter(({ checked }) => !checked).map(({ value }) => value));
  });
  return {
    show(lanes) {
      menu.hidden = lanes.length < 2;
      const known = [...list.querySelectorAll('input')];
      const same = known.length === lanes.length && lanes.every(({ id }, i) => known[i]?.value === id);
      // Made anew, the boxes would lose the focus.
      if (!same) list.replaceChildren(...lanes.map(({ id, name }) => laneBox(id, name)));
      list.querySelectorAll('input').forEach((box, i) => {
        box.checked = lanes[i]?.shown === true;
      });
    },
  };
}

function laneBox(id: string, name: string): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = id;
  label.append(box, ` ${name}`);
  return label;
}
