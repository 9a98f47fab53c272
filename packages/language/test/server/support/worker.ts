import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import esbuild from 'esbuild';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageserver/node';
import type { Transport } from './client.ts';

const entry = fileURLToPath(new URL('../../../src/server/browser.ts', import.meta.url));
const host = new URL('worker-host.ts', import.meta.url);

/** The bundle of the server for browser workers, in a worker that has nothing but what such a worker has. */
export async function inWorker(): Promise<Transport> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2023',
    logLevel: 'error',
  });
  const worker = new Worker(host, { workerData: outputFiles[0]?.text });
  return {
    reader: new WorkerReader(worker),
    writer: new WorkerWriter(worker),
    stop: async () => void (await worker.terminate()),
  };
}

class WorkerReader extends AbstractMessageReader {
  private readonly worker: Worker;

  constructor(worker: Worker) {
    super();
    this.worker = worker;
    worker.on('error', (error) => this.fireError(error));
  }

  listen(callback: DataCallback): Disposable {
    this.worker.on('message', callback);
    return { dispose: () => void this.worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  private readonly worker: Worker;

  constructor(worker: Worker) {
    super();
    this.worker = worker;
  }

  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }

  end(): void {}
}
