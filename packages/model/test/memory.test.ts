import { describe, expect, test } from 'vitest';
import { changed, clear, remember as rememberOn, type Shelf, Source } from '../src/memory.ts';

/** Results whose computations are counted, and two things that they may rest on. */
function counting() {
  const shelf: Shelf = new Map();
  const [one, other] = [new Source(), new Source()];
  const counts: Record<string, number> = {};
  const remember = <T>(what: string, compute: () => T): T =>
    rememberOn(shelf, what, () => {
      counts[what] = (counts[what] ?? 0) + 1;
      return compute();
    });
  return { shelf, one, other, counts, remember };
}

describe('a result', () => {
  test('is computed once', () => {
    const { remember, counts } = counting();
    expect([remember('a', () => 1), remember('a', () => 2)]).toEqual([1, 1]);
    expect(counts).toEqual({ a: 1 });
  });

  test('is computed anew after something that it has read has changed', () => {
    const { one, remember } = counting();
    const read = (value: number) =>
      remember('a', () => {
        one.read();
        return value;
      });
    read(1);
    changed([one]);
    expect(read(2)).toBe(2);
  });

  test('stays when something else has changed', () => {
    const { one, other, remember, counts } = counting();
    const read = () => remember('a', () => one.read());
    read();
    changed([other]);
    read();
    expect(counts).toEqual({ a: 1 });
  });

  test('goes with a result on which it rests', () => {
    const { one, remember, counts } = counting();
    const inner = () => remember('inner', () => one.read());
    const outer = () => remember('outer', inner);
    outer();
    changed([one]);
    outer();
    expect(counts).toEqual({ inner: 2, outer: 2 });
  });

  test('goes also where what it rests on was known before', () => {
    const { one, remember, counts } = counting();
    const inner = () => remember('inner', () => one.read());
    inner();
    remember('outer', inner);
    changed([one]);
    remember('outer', inner);
    expect(counts).toEqual({ inner: 2, outer: 2 });
  });

  test('rests only on what it has read the last time', () => {
    const { one, other, remember, counts } = counting();
    let what = one;
    const read = () => remember('a', () => what.read());
    read();
    what = other;
    changed([one]);
    read();
    changed([one]);
    read();
    expect(counts).toEqual({ a: 2 });
  });

  test('that could not be had is asked for again', () => {
    const { remember } = counting();
    expect(() => remember('a', () => JSON.parse('{'))).toThrow();
    expect(remember('a', () => 1)).toBe(1);
  });

  test('goes with its subject, and what rests on it', () => {
    const { shelf, remember, counts } = counting();
    const others: Shelf = new Map();
    const outer = () => rememberOn(others, 'outer', () => remember('a', () => 1));
    outer();
    clear(shelf);
    outer();
    expect(counts).toEqual({ a: 2 });
  });
});
