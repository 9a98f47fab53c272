import type { Written } from '@dfes/export';
import type { Done, Job } from '@dfes/export/job';
import * as vscode from 'vscode';

/** A worker of this host: it writes one file while the editor goes on. */
export interface Work {
  readonly done: Promise<Done>;
  stop(): void;
}

/** Starts a worker, which is another thing on the desktop than in the web. */
export type StartWork = (script: vscode.Uri, job: Job) => Work;

/** What a worker writes; it is stopped as soon as nobody waits for it. */
export async function written(work: Work, called: vscode.CancellationToken): Promise<Written> {
  let off: vscode.Disposable | undefined;
  const calledOff = new Promise<never>((_, reject) => {
    off = called.onCancellationRequested(() => reject(new vscode.CancellationError()));
  });
  try {
    const done = await Promise.race([work.done, calledOff]);
    if ('problem' in done) throw new Error(done.problem);
    return done;
  } finally {
    off?.dispose();
    work.stop();
  }
}
