import type { Panes } from '@dfes/blueprint';
import type { BlueprintAnswer } from '@dfes/language/preview-contract';
import { english, inWords, type Said, say, type Wording } from '@dfes/wording';
import type { Subject, View } from './protocol.ts';

/** The picture that a preview shows. */
export interface Picture {
  readonly journey: string;
  readonly revision: string;
  readonly panes: Panes;
  readonly table: string;
  /** The view that it belongs to. */
  readonly view?: string;
}

/** What a preview shows next; whether the page has to be sent the picture is for the sender to know. */
export interface Shown {
  readonly view: Omit<View, 'panes' | 'table'>;
  readonly picture: Picture | undefined;
}

/** What a preview of `subject` shows after an answer of the server. */
export function afterAnswer(
  subject: Subject,
  shown: Picture | undefined,
  answer: BlueprintAnswer,
  wording = english,
): Shown {
  const { current } = answer;
  const around = aroundOf(answer);
  const notice = noticeOf(answer, shown, wording);
  if (shown && keeps(shown, answer)) {
    const kept = { ...subject, journey: shown.journey };
    return { picture: shown, view: { subject: kept, ...around, current, ...(notice && { notice }) } };
  }
  const picture = pictureOf(answer, shown);
  if (!picture) return { picture, view: { subject, ...around, current: [], empty: emptyOf(answer, wording) } };
  const { journey, view } = picture;
  const next = { ...subject, journey, ...(view !== undefined && { view }) };
  return { picture, view: { subject: next, ...around, current, ...(notice && { notice }) } };
}

/** What a preview shows when there was no answer. */
export function afterFailure(subject: Subject, shown: Picture | undefined, reason: string, wording = english): Shown {
  const view = { subject, journeys: [], views: [], lanes: [], findings: [], current: [] };
  const text = inWords(say`The picture could not be drawn: ${reason}`, wording);
  const title = inWords(say`No blueprint`, wording);
  if (!shown) return { picture: shown, view: { ...view, empty: { title, text } } };
  return { picture: shown, view: { ...view, notice: { text } } };
}

/** What the page shows beside the picture. */
function aroundOf({ journeys, views = [], lanes = [], findings = [] }: BlueprintAnswer) {
  return { journeys, views, lanes, findings };
}

/** Whether an unreadable text leaves the last good picture in its place: it is that of the journey, or has lost it. */
function keeps(shown: Picture, { unreadable, journey, journeys }: BlueprintAnswer): boolean {
  if (!unreadable) return false;
  const isOf = journey === shown.journey && unreadable.file === undefined;
  return isOf || !journeys.some(({ id }) => id === shown.journey);
}

function pictureOf(
  { journey, revision, panes, table = '', view }: BlueprintAnswer,
  shown: Picture | undefined,
): Picture | undefined {
  if (journey === undefined || revision === undefined) return undefined;
  if (panes) return { journey, revision, panes, table, ...(view !== undefined && { view }) };
  return shown?.revision === revision ? { ...shown, journey } : undefined;
}

function noticeOf(answer: BlueprintAnswer, shown: Picture | undefined, wording: Wording): View['notice'] {
  const { unreadable } = answer;
  if (!unreadable) return undefined;
  const text = shown && keeps(shown, answer) ? waitsFor(unreadable) : mayLack(unreadable);
  return { text: inWords(text, wording), action: inWords(say`Show the line`, wording) };
}

type Unreadable = NonNullable<BlueprintAnswer['unreadable']>;

function waitsFor({ location, file }: Unreadable): Said {
  const line = location.range.start.line + 1;
  if (file === undefined) return say`The picture waits: line ${line} can’t be read.`;
  return say`The picture waits: line ${line} of ${file} can’t be read.`;
}

function mayLack({ location, file }: Unreadable): Said {
  const line = location.range.start.line + 1;
  if (file === undefined) return say`Line ${line} can’t be read, so the picture may lack something.`;
  return say`Line ${line} of ${file} can’t be read, so the picture may lack something.`;
}

const example = `journey FirstVisit "A first visit" {
  stage Arrive "Arrive" {
    step Enter "Enters the shop" {
      evidence: "A bell at the door"
      frontstage: "Looks up and greets"
      emotion: +1 calm
    }
  }
}`;

function emptyOf({ unreadable }: BlueprintAnswer, wording: Wording): NonNullable<View['empty']> {
  const t = (said: Said) => inWords(said, wording);
  if (unreadable) {
    return {
      title: t(say`No blueprint yet`),
      text: t(waitsFor(unreadable)),
    };
  }
  return {
    title: t(say`No journey yet`),
    text: t(
      say`A blueprint shows a journey: its stages from left to right, in them the steps that a customer takes, and below each step who does what. Write one in this file, and it appears here:`,
    ),
    example,
  };
}
