import { expect, test, vi } from 'vitest';
import type { CancellationToken } from 'vscode';

class CancellationError extends Error {}
vi.mock('vscode', () => ({ CancellationError }));
const { written } = await import('../src/export/work.ts');

/** Somebody who waits, and may cease to. */
function waiting() {
  const listeners = new Set<() => void>();
  const called = {
    isCancellationRequested: false,
    onCancellationRequested: (listener: () => void) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  } as unknown as CancellationToken;
  return { called, listeners, cancel: () => listeners.forEach((listener) => void listener()) };
}

test('what a worker has written is handed on, and the worker goes', async () => {
  const stop = vi.fn();
  const { called, listeners } = waiting();
  const done = { content: 'svg', warnings: [] };
  expect(await written({ done: Promise.resolve(done), stop }, called)).toBe(done);
  expect(stop).toHaveBeenCalledOnce();
  expect(listeners.size).toBe(0);
});

test('what can’t be written is told as it was said', async () => {
  const stop = vi.fn();
  await expect(written({ done: Promise.resolve({ problem: 'No font.' }), stop }, waiting().called)).rejects.toThrow(
    'No font.',
  );
  expect(stop).toHaveBeenCalledOnce();
});

test('where nobody waits any more, the worker stops at once and there is nothing to write', async () => {
  const stop = vi.fn();
  const { called, cancel } = waiting();
  const result = written({ done: new Promise(() => {}), stop }, called);
  cancel();
  await expect(result).rejects.toBeInstanceOf(CancellationError);
  expect(stop).toHaveBeenCalledOnce();
});
