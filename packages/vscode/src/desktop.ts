import { Worker } from 'node:worker_threads';
import { Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { extension } from './extension.ts';

/** On the desktop the server is a process of its own, and work is done in threads. */
export const { activate, deactivate } = extension({
  createClient(context, options) {
    const module = context.asAbsolutePath('dist/server/server.js');
    // What has been compiled once need not be compiled at every start.
    const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath };
    return new LanguageClient('dfes', 'dfes', { module, transport: TransportKind.ipc, options: { env } }, options);
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
