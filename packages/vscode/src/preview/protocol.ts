import type { Arrangement, LaneChoice, Panes } from '@dfes/blueprint';
import type { JourneyEntry, PartFindings, ViewEntry } from '@dfes/language/preview-contract';

/** What the extension and the page in the preview's frame say to each other: plain data, checked where it comes in. */

/** What a preview is about. The page keeps it, so that it outlives a reload of the window. */
export interface Subject {
  /** The document whose project's journeys are shown. */
  readonly uri: string;
  readonly journey?: string;
  /** The id of the view in which it is shown. */
  readonly view?: string;
  /** Where lanes are wanted, by their ids, where that is not where they usually stand. */
  readonly lanes?: Arrangement;
  /** Whether the preview stays with its journey, wherever the cursor goes. */
  readonly locked: boolean;
}

/** What the page shows: all of it, but for a picture that it has already. */
export interface View {
  readonly subject: Subject;
  readonly journeys: readonly JourneyEntry[];
  /** A new picture; without one the old one stays. */
  readonly panes?: Panes;
  /** The same as a table, in HTML that is well-formed as XML; comes with the picture. */
  readonly table?: string;
  /** The views and the lanes to choose from. */
  readonly views: readonly ViewEntry[];
  readonly lanes: readonly LaneChoice[];
  /** What was found, part by part. */
  readonly findings: readonly PartFindings[];
  /** Ids of the parts of the picture that stand for what the cursor is in. */
  readonly current: readonly string[];
  /** Why the picture may not be what the text says now; the action leads to the text that it speaks of. */
  readonly notice?: { readonly text: string; readonly action?: string };
  /** What to say where there is no picture: a title, what to do, and an example to write. */
  readonly empty?: { readonly title: string; readonly text: string; readonly example?: string };
}

export type FromPage =
  /** The page is there and shows nothing yet; `width` is the room for the picture. */
  | { readonly type: 'ready'; readonly width: number }
  | { readonly type: 'resize'; readonly width: number }
  /** Show the text that a part of the picture stands for. */
  | { readonly type: 'reveal'; readonly part: string }
  | { readonly type: 'choose'; readonly journey: string }
  | { readonly type: 'view'; readonly view: string }
  | { readonly type: 'lanes'; readonly lanes: Arrangement }
  | { readonly type: 'lock'; readonly locked: boolean }
  /** Show the text that the notice speaks of. */
  | { readonly type: 'notice' };

/** A message from the page, if it is one. */
export function readFromPage(message: unknown): FromPage | undefined {
  if (!isRecord(message)) return undefined;
  const { type, width, part, journey, view, lanes, locked } = message;
  switch (type) {
    case 'ready':
    case 'resize':
      return typeof width === 'number' && Number.isFinite(width) ? { type, width } : undefined;
    case 'reveal':
      return typeof part === 'string' ? { type, part } : undefined;
    case 'choose':
      return typeof journey === 'string' ? { type, journey } : undefined;
    case 'view':
      return typeof view === 'string' ? { type, view } : undefined;
    case 'lanes':
      return isArrangement(lanes) ? { type, lanes } : undefined;
    case 'lock':
      return typeof locked === 'boolean' ? { type, locked } : undefined;
    case 'notice':
      return { type };
    default:
      return undefined;
  }
}

/** The subject of a preview from before a reload, if there was one. */
export function readSubject(state: unknown): Subject | undefined {
  const subject = isRecord(state) ? state.subject : undefined;
  if (!isRecord(subject)) return undefined;
  const { uri, journey, view, lanes, locked } = subject;
  if (typeof uri !== 'string') return undefined;
  return {
    uri,
    locked: locked === true,
    ...(typeof journey === 'string' && { journey }),
    ...(typeof view === 'string' && { view }),
    ...(isArrangement(lanes) && { lanes }),
  };
}

const places: readonly unknown[] = ['above', 'core', 'below', 'hidden'];

function isArrangement(value: unknown): value is Arrangement {
  return isRecord(value) && Object.values(value).every((place) => places.includes(place));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
