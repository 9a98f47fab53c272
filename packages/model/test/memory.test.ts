import { describe, expect, test } from 'vitest';
import { Memory, type Shelf, Source } from '../src/memory.ts';

/** A memory whose computations are counted, and two things that they may rest on. */
function counting() {
  const memory = new Memory();
  const shelf: Shelf = new Map();
  const [one, other] = [new Source(), new Source()];
  const counts: Record<string, number> = {};
  const remember = <T>(what: string, compute: () => T): T =>
    memory.remember(shelf, what, () => {
      counts[what] = (counts[what] ?? 0) + 1;
      return compute();
    });
  return { memory, shelf, one, other, counts, remember };
}

describe('a result', () => {
  test('is computed once', () => {
    const { remember, counts } = counting();
    expect([remember('a', () => 1), remember('a', () => 2)]).toEqual([1, 1]);
    expect(counts).toEqual({ a: 1 });
  });

  test('is computed anew after something that it has read has changed', () => {
    const { memory, one, remember } = counting();
    const read = (value: number) =>
      remember('a', () => {
        memory.read(one);
        return value;
      });
    read(1);
    memory.changed([one]);
    expect(read(2)).toBe(2);
  });

  test('stays when something else has changed', () => {
    const { memory, one, other, remember, counts } = counting();
    const read = () => remember('a', () => memory.read(one));
    read();
    memory.changed([other]);
    read();
    expect(counts).toEqual({ a: 1 });
  });

  test('goes with a result on which it rests', () => {
    const { memory, one, remember, counts } = counting();
    const inner = () => remember('inner', () => memory.read(one));
    const outer = () => remember('outer', inner);
    outer();
    memory.changed([one]);
    outer();
    expect(counts).toEqual({ inner: 2, outer: 2 });
  });

  test('goes also where what it rests on was known before', () => {
    const { memory, one, remember, counts } = counting();
    const inner = () => remember('inner', () => memory.read(one));
    inner();
    remember('outer', inner);
    memory.changed([one]);
    remember('outer', inner);
    expect(counts).toEqual({ inner: 2, outer: 2 });
  });

  test('rests only on what it has read the last time', () => {
    const { memory, one, other, remember, counts } = counting();
    let what = one;
    const read = () => remember('a', () => memory.read(what));
    read();
    what = other;
    memory.changed([one]);
    read();
    memory.changed([one]);
    read();
    expect(counts).toEqual({ a: 2 });
  });

  test('that could not be had is asked for again', () => {
    const { remember } = counting();
    expect(() => remember('a', () => JSON.parse('{'))).toThrow();
    expect(remember('a', () => 1)).toBe(1);
  });

  test('goes with its subject, and what rests on it', () => {
    const { memory, shelf, remember, counts } = counting();
    const others: Shelf = new Map();
    const outer = () => memory.remember(others, 'outer', () => remember('a', () => 1));
    outer();
    memory.clear(shelf);
    outer();
    expect(counts).toEqual({ a: 2 });
  });
});
