/// <reference lib="dom" />
import './standard-fonts.ts';
import { formats } from '../formats.ts';
import type { Done, Job } from './job.ts';

// The same file is a worker of Node and one of a browser. What is Node’s is not imported, for no browser would find it.
const inNode = globalThis.process?.getBuiltinModule?.('node:worker_threads').parentPort;
if (inNode) inNode.on('message', async (job: Job) => inNode.postMessage(await done(job)));
else globalThis.onmessage = async ({ data }: MessageEvent<Job>) => globalThis.postMessage(await done(data));

async function done({ blueprint, format, options }: Job): Promise<Done> {
  try {
    const writer = formats.find(({ name }) => name === format);
    return writer ? await writer.write(blueprint, options) : { problem: `There is no format ${format}.` };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
