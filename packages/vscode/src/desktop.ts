import { Worker } from 'node:worker_threads';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { extension } from './extension.ts';

/** On the desktop the server is a process of its own, and work is done in threads. */
export const { activate, deactivate } = extension({
  createClient(context, options) {
    const module = context.asAbsolutePath('dist/desktop/server.cjs');
    return new LanguageClient('dfes', 'dfes', { module, transport: TransportKind.ipc }, options);
  },
  startWork(script, job) {
    const worker = new Worker(script.fsPath);
    return {
      done: new Promise((resolve, reject) => {
        worker.once('message', resolve).once('error', reject).postMessage(job);
      }),
      stop: () => void worker.terminate(),
    };
  },
});
