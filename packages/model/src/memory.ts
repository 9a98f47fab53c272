/**
 * Remembers results and forgets those that rest on something that has changed. While a result is being computed, what
 * it reads is noted by key; `changed` forgets whatever has read a key, and whatever rests on that.
 */
export class Memory {
  private readonly results = new Map<string, { readonly value: unknown; readonly reads: ReadonlySet<string> }>();
  private readonly readers = new Map<string, Set<string>>();
  /** What the result that is being computed has read so far. */
  private reads: Set<string> | undefined;

  /** Notes that what is being computed rests on `key`. */
  read(key: string): void {
    this.reads?.add(key);
  }

  /** The remembered result under `key`, computed now where there is none. */
  remember<T>(key: string, compute: () => T): T {
    this.read(key);
    const known = this.results.get(key);
    // A key is used for one type of result only: it names what is computed.
    if (known) return known.value as T;
    const outer = this.reads;
    const reads = new Set<string>();
    this.reads = reads;
    try {
      const value = compute();
      this.keep(key, value, reads);
      return value;
    } finally {
      this.reads = outer;
    }
  }

  /** Forgets everything that rests on one of the keys. */
  changed(keys: Iterable<string>): void {
    const pending = [...keys];
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
      const readers = this.readers.get(key);
      if (!readers) continue;
      this.readers.delete(key);
      for (const reader of readers) {
        this.forget(reader);
        pending.push(reader);
      }
    }
  }

  private keep(key: string, value: unknown, reads: ReadonlySet<string>): void {
    this.results.set(key, { value, reads });
    for (const read of reads) {
      const readers = this.readers.get(read);
      if (readers) readers.add(key);
      else this.readers.set(read, new Set([key]));
    }
  }

  private forget(key: string): void {
    const known = this.results.get(key);
    if (!known) return;
    this.results.delete(key);
    for (const read of known.reads) {
      const readers = this.readers.get(read);
      readers?.delete(key);
      if (readers?.size === 0) this.readers.delete(read);
    }
  }
}
