import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeWeb, type OpenEditor, openEditor } from './editors.ts';
import { followThread } from './thread.ts';
import { Typist } from './typist.ts';
import type { Workbench } from './workbench.ts';

// Whether somebody who has never programmed can write a first blueprint: the night in a hotel of the textbooks, eleven
// steps from an empty file, with suggestions and the places that they leave open, and without reading anything.

const file = 'hotel.dfes';
let open: OpenEditor;
let workbench: Workbench;
let typist: Typist;

beforeAll(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dfes-empty-'));
  await writeFile(path.join(folder, file), '');
  open = await openEditor(codeWeb, folder);
  await rm(folder, { recursive: true });
  workbench = open.workbench;
  typist = new Typist(workbench);
  await workbench.openFile(file);
});

afterAll(() => open?.close());

followThread(() => workbench);

/** How a word or a name comes into its place: chosen, found by its beginning, kept as it stands there, written, or named for the first time. */
type Way =
  | { readonly take: string; readonly by?: string }
  | { readonly find: string; readonly by: string }
  | { readonly keep: true }
  | { readonly write: string }
  | { readonly declare: string };

interface Lane {
  readonly role?: Way;
  readonly does: string;
}

interface Step {
  readonly title: string;
  readonly touchpoint: Way;
  readonly evidence: string;
  readonly frontstage?: Lane;
  readonly backstage?: Lane;
  readonly support?: Lane;
  readonly emotion: readonly [level: Way, word: Way];
  readonly time: readonly [number: string, unit: Way];
}

const first = (take: string) => ({ take });
const taking = (take: string, by: string) => ({ take, by });

const keep = { keep: true } as const;
const writing = (write: string) => ({ write });
const finding = (find: string, by: string) => ({ find, by });

async function put(way: Way): Promise<void> {
  if ('take' in way) return typist.take(way.take, way.by);
  if ('write' in way) await typist.write(way.write);
  if ('find' in way) await typist.take(way.find, way.by);
  if ('declare' in way) await typist.take(way.declare, way.declare);
  await typist.press('Tab');
}

async function fillLane(lane: Lane | undefined): Promise<void> {
  if (!lane) return typist.press('Backspace', 'Tab');
  await typist.press('Tab');
  if (lane.role) await put(lane.role);
  await typist.fill(lane.does);
}

/** Fills in what `step …` leaves open. */
async function fillStep(step: Step): Promise<void> {
  await typist.fill(step.title);
  await put(step.touchpoint);
  await typist.fill(step.evidence);
  await fillLane(step.frontstage);
  await fillLane(step.backstage);
  await fillLane(step.support);
  await put(step.emotion[0]);
  await put(step.emotion[1]);
  await typist.fill(step.time[0]);
  await put(step.time[1]);
}

async function nextStep(step: Step): Promise<void> {
  await typist.press('Enter');
  await typist.take('step …', 's');
  await fillStep(step);
}

async function nextStage(title: string, step: Step): Promise<void> {
  await typist.press('ArrowDown', 'End', 'Enter');
  await typist.take('stage …', 's');
  await typist.fill(title);
  await fillStep(step);
}

/** Adds what may go wrong to the step that has just been written, and goes behind it again. */
async function failPoint(title: string, impact: Way, recovery: string): Promise<void> {
  await typist.press('ArrowUp', 'End', 'Enter');
  await typist.take('fail-point …', 'fa');
  await typist.fill(title);
  await put(impact);
  await typist.fill(recovery);
  await typist.press('ArrowDown', 'End');
}

test('an empty file begins with a first blueprint', async () => {
  await typist.press('Control+Space');
  await workbench.chosenSuggestion('first blueprint …').waitFor();
  await workbench.screenshot('ten-minutes-1-empty');
  await typist.take('first blueprint …');
  await typist.fill('Overnight stay');
  await typist.fill('Maria, 41');
  await typist.fill('Arrives late after a long drive');
  await typist.fill('To sleep well');
  await typist.fill('Receptionist');
  await typist.fill('Website');
  await typist.take('web', 'we');
  await workbench.screenshot('ten-minutes-2-feeling');
  await typist.take('trusting', 't');
  await typist.fill('One night');
  await typist.fill('A rainy Friday');
  await typist.take('future');
  await typist.fill('Arriving');
  await typist.fill('Reserves');
  await typist.fill('Ad, website');
  await workbench.screenshot('ten-minutes-3-lane');
  await typist.press('Backspace', 'Tab', 'Tab');
  await typist.fill('Takes the reservation');
  await typist.press('Tab');
  await typist.fill('Reservation system');
  await typist.take('+1');
  await typist.press('Tab', 'Tab');
  await workbench.screenshot('ten-minutes-4-first');
});

test('a step follows a step, and names what is new on the way', async () => {
  await typist.press('Enter');
  await typist.take('step …', 's');
  await workbench.screenshot('ten-minutes-5-step');
  await fillStep({
    title: 'Arrives',
    touchpoint: { declare: 'Forecourt' },
    evidence: 'Exterior, parking',
    frontstage: { role: { declare: 'Bellperson' }, does: 'Greets, takes bags' },
    emotion: [first('+1'), first('valued')],
    time: ['2', keep],
  });
  await workbench.screenshot('ten-minutes-6-second');
  await failPoint('Parking full', first('low'), 'Bellperson parks');
  await nextStep({
    title: 'Hands over bags',
    touchpoint: { declare: 'BagService' },
    evidence: 'Cart, uniform',
    frontstage: { role: finding('Bellperson', 'b'), does: 'Takes bags' },
    backstage: { role: finding('Bellperson', 'b'), does: 'Takes bags to room' },
    emotion: [first('+1'), taking('trusting', 't')],
    time: ['1', keep],
  });
});

test('the night goes on, stage by stage', async () => {
  await nextStep({
    title: 'Checks in',
    touchpoint: { declare: 'FrontDesk' },
    evidence: 'Desk, lobby, forms, key',
    frontstage: { role: keep, does: 'Registers the guest' },
    support: { does: 'Registration system' },
    emotion: [first('+1'), taking('calm', 'c')],
    time: ['5', keep],
  });
  await failPoint('Overbooked', taking('high', 'h'), 'Room next door, on us');
  await nextStage('Staying', {
    title: 'Goes to room',
    touchpoint: { declare: 'Room' },
    evidence: 'Lift, hallway, room',
    backstage: { role: { declare: 'Housekeeping' }, does: 'Cleans room' },
    emotion: [writing('0'), taking('neutral', 'n')],
    time: ['3', keep],
  });
  await workbench.screenshot('ten-minutes-7-stage');
  await failPoint('Lift out of order', first('low'), 'Bellperson helps');
  await nextStep({
    title: 'Receives bags',
    touchpoint: finding('BagService', 'b'),
    evidence: 'Bags',
    frontstage: { role: finding('Bellperson', 'b'), does: 'Delivers bags' },
    emotion: [first('+1'), taking('trusting', 't')],
    time: ['1', keep],
  });
  await nextStep({
    title: 'Sleeps and showers',
    touchpoint: finding('Room', 'ro'),
    evidence: 'Amenities',
    support: { does: 'Supplies' },
    emotion: [writing('+2'), taking('calm', 'c')],
    time: ['8', finding('h', 'h')],
  });
  await failPoint('Room not clean', taking('high', 'h'), 'Another room');
  await nextStep({
    title: 'Calls room service',
    touchpoint: { declare: 'RoomService' },
    evidence: 'Menu',
    backstage: { role: { declare: 'Cook' }, does: 'Takes order' },
    support: { does: 'Order system' },
    emotion: [first('+1'), first('valued')],
    time: ['3', keep],
  });
  await nextStep({
    title: 'Receives food',
    touchpoint: finding('RoomService', 'roomS'),
    evidence: 'Tray, food',
    frontstage: { role: finding('Bellperson', 'b'), does: 'Delivers food' },
    support: { does: 'Prepares food' },
    emotion: [first('+1'), taking('joyful', 'j')],
    time: ['1', keep],
  });
  await failPoint('Food late or cold', taking('mid', 'm'), 'Cooked again');
  await nextStep({
    title: 'Eats',
    touchpoint: finding('Room', 'ro'),
    evidence: 'Food',
    emotion: [writing('+2'), taking('joyful', 'j')],
    time: ['30', keep],
  });
  await nextStage('Leaving', {
    title: 'Checks out',
    touchpoint: finding('FrontDesk', 'fr'),
    evidence: 'Bill, desk, lobby',
    frontstage: { role: keep, does: 'Checks out' },
    support: { does: 'Registration system' },
    emotion: [first('+1'), first('valued')],
    time: ['5', keep],
  });
  await workbench.screenshot('ten-minutes-8-last');
});

test('the file has no error, reads like one that somebody wrote, and cost a third of its characters', async () => {
  await workbench.save();
  const text = await readFile(path.join(open.folder, file), 'utf8');
  const share = typist.keystrokes / text.length;
  console.log(text);
  console.log(`${typist.keystrokes} keystrokes for ${text.length} characters: ${(share * 100).toFixed(1)} %`);
  expect(await (await workbench.problems()).filter({ has: workbench.errorIcon() }).count()).toBe(0);
  expect(share).toBeLessThan(1 / 3);
});

test('its blueprint stands beside it', async () => {
  await workbench.command('Open Blueprint to the Side');
  for (const title of ['Reserves', 'Goes to room', 'Checks out']) {
    await workbench.webview().getByRole('group', { name: title }).waitFor();
  }
  await workbench.screenshot('ten-minutes-9-blueprint');
});
