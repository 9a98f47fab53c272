import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

/*
 * Runs a bundle as a browser's worker would: with messages as events, the usual globals, and nothing of Node. What the
 * bundle reaches for beyond that is missing, and the test fails.
 */
interface WorkerScope {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
  addEventListener(): void;
}

const scope: WorkerScope = {
  onmessage: null,
  postMessage: (message) => parentPort?.postMessage(message),
  addEventListener: () => {},
};

parentPort?.on('message', (data: unknown) => scope.onmessage?.({ data }));

vm.runInNewContext(String(workerData), {
  self: scope,
  console,
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
  queueMicrotask,
  performance,
  TextDecoder,
  TextEncoder,
  URL,
  MessageChannel,
});
