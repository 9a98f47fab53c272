import { expect, test } from 'vitest';
import { titleOfName } from '../src/names.ts';

test.each([
  ['FrontDesk', 'Front desk'],
  ['roomService', 'Room service'],
  ['tea-room_2', 'Tea room 2'],
  ['VIPLounge', 'VIPLounge'],
  ['Überraschung', 'Überraschung'],
  ['玄関', '玄関'],
])('%s reads “%s”', (name, title) => {
  expect(titleOfName(name)).toBe(title);
});
