/** Something that can change, and that results rest on. */
export class Source {
  readonly readers = new Set<Result>();
}

/** A remembered result: something that others may rest on in turn. */
class Result extends Source {
  value: unknown;
  holds = false;
  reads: ReadonlySet<Source> = new Set();
}

/** Results about one subject, by what they are. */
export type Shelf = Map<string, Result>;

/**
 * Remembers results for as long as they hold. While a result is being computed, what it reads is noted; once something
 * that it has read changes, it holds no longer, nor does what rests on it, and it is computed anew when somebody asks.
 */
export class Memory {
  /** What the result that is being computed has read so far. */
  private reads: Set<Source> | undefined;

  /** Notes that what is being computed rests on a source. */
  read(source: Source): void {
    this.reads?.add(source);
  }

  /** The result of that name on a shelf, computed now where there is none that holds. */
  remember<T>(shelf: Shelf, what: string, compute: () => T): T {
    let result = shelf.get(what);
    if (!result) {
      result = new Result();
      shelf.set(what, result);
    }
    this.read(result);
    if (!result.holds) this.compute(result, compute);
    // A name is used for one type of result only: it tells what is computed.
    return result.value as T;
  }

  /** Gives up everything that rests on one of these sources. */
  changed(sources: Iterable<Source>): void {
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
  clear(shelf: Shelf): void {
    this.changed(shelf.values());
    for (const result of shelf.values()) for (const source of result.reads) source.readers.delete(result);
    shelf.clear();
  }

  private compute(result: Result, compute: () => unknown): void {
    const outer = this.reads;
    const reads = new Set<Source>();
    this.reads = reads;
    try {
      result.value = compute();
      result.holds = true;
    } finally {
      this.reads = outer;
      // Most results rest on the same as before.
      for (const source of reads) if (!result.reads.has(source)) source.readers.add(result);
      for (const source of result.reads) if (!reads.has(source)) source.readers.delete(result);
      result.reads = reads;
    }
  }
}
