/** What only the worker of a browser has. */
declare const WorkerGlobalScope: unknown;

/** The server in one file for both: as a process of its own, and in a worker. */
if (typeof WorkerGlobalScope === 'undefined') void import('./node.ts');
else void import('./browser.ts');

export {};
