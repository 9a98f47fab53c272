/** Values by key. Most keys of a design have one value: a set is only made where there are more. */
export class Groups<K, V extends object> {
  private readonly byKey = new Map<K, V | Set<V>>();

  add(key: K, value: V): void {
    const group = this.byKey.get(key);
    if (group === undefined) this.byKey.set(key, value);
    else if (group instanceof Set) group.add(value);
    else if (group !== value) this.byKey.set(key, new Set([group, value]));
  }

  remove(key: K, value: V): void {
    const group = this.byKey.get(key);
    if (group === value) this.byKey.delete(key);
    else if (group instanceof Set && group.delete(value) && group.size === 0) this.byKey.delete(key);
  }

  /** In the order in which they were added. */
  of(key: K): readonly V[] {
    const group = this.byKey.get(key);
    if (group === undefined) return [];
    return group instanceof Set ? [...group] : [group];
  }

  get keys(): Iterable<K> {
    return this.byKey.keys();
  }
}
