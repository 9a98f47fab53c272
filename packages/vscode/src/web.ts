/// <reference lib="dom" />
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { answerForFiles } from './client-files.ts';
import { extension } from './extension.ts';

/** In the web the server is a worker, for which this side reads the files, and so is what writes other formats. */
export const { activate, deactivate } = extension({
  createClient(context, options) {
    const server = vscode.Uri.joinPath(context.extensionUri, 'dist/server/server.js');
    const client = new LanguageClient('dfes', 'dfes', new Worker(server.toString(true)), options);
    answerForFiles(client);
    return client;
  },
  startWork(script, job) {
    const worker = new Worker(script.toString(true));
    return {
      done: new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(job);
      }),
      stop: () => worker.terminate(),
    };
  },
});
