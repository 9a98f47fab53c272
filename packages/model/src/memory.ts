/** Something that can change, and that results rest on. */
export class Source {
  readonly readers = new Set<Result>();

  /** Notes that what is being computed rests on this. */
  read(): void {
    reads?.add(this);
  }
}

const nothing: ReadonlySet<Source> = new Set();

/** A remembered result: something that others may rest on in turn. */
class Result extends Source {
  value: unknown;
  holds = false;
  reads: ReadonlySet<Source> = nothing;
}

/** Results about one subject, by what they are. */
export type Shelf = Map<string, Result>;

/** What the result that is being computed has read so far. */
let reads: Set<Source> | undefined;

/** Whether any result is being computed. */
export function isComputing(): boolean {
  return reads !== undefined;
}

/** Whether a result is being computed that doesn't rest on this yet. */
export function isNews(source: Source): boolean {
  return reads !== undefined && !reads.has(source);
}

/**
 * The result of that name on a shelf, computed now where there is none that holds. While it is being computed, what it
 * reads is noted; once something that it has read changes, it holds no longer, nor does what rests on it, and it is
 * computed anew when somebody asks.
 */
export function remember<T>(shelf: Shelf, what: string, compute: () => T): T {
  let result = shelf.get(what);
  if (!result) {
    result = new Result();
    shelf.set(what, result);
  }
  result.read();
  if (!result.holds) renew(result, compute);
  // A name is used for one type of result only: it tells what is computed.
  return result.value as T;
}

/** Gives up everything that rests on one of these sources. */
export function changed(sources: Iterable<Source>): void {
  const pending = [...sources];
  for (let source = pending.pop(); source; source = pending.pop()) {
    for (const reader of source.readers) {
      if (!reader.holds) continue;
      reader.holds = false;
      reader.value = undefined;
      pending.push(reader);
    }
  }
}

/** Forgets the results on a shelf whose subject is gone. */
export function clear(shelf: Shelf): void {
  changed(shelf.values());
  for (const result of shelf.values()) for (const source of result.reads) source.readers.delete(result);
  shelf.clear();
}

function renew(result: Result, compute: () => unknown): void {
  const outer = reads;
  const inner = new Set<Source>();
  reads = inner;
  try {
    result.value = compute();
    result.holds = true;
  } finally {
    reads = outer;
    // Most results rest on the same as before.
    for (const source of inner) if (!result.reads.has(source)) source.readers.add(result);
    for (const source of result.reads) if (!inner.has(source)) source.readers.delete(result);
    result.reads = inner;
  }
}
