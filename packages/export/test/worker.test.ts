import * as threads from 'node:worker_threads';
import type { Blueprint } from '@dfes/blueprint';
import { extensionBundles, options } from '@dfes/workshop/bundles.ts';
import esbuild from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Job } from '../src/worker/job.ts';
import { example, scripts } from './designs.ts';
import { executablePath, isThere, missing, saved, told } from './readers.ts';

// The one file that writes for the editor, on the desktop as in a browser.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const noChromium = isThere(executablePath) ? undefined : 'Chromium is not installed';
const noPoppler = missing('pdffonts', 'pdfimages', 'pdftotext');
const yamanoi = example('yamanoi');

let code: string;
beforeAll(async () => {
  const bundle = extensionBundles.find(({ out }) => out === 'dist/export/worker.js');
  if (!bundle) throw new Error('The extension has no worker for exports.');
  const { outputFiles } = await esbuild.build({ ...options(bundle), sourcemap: false, write: false });
  code = outputFiles?.[0]?.text ?? '';
});

interface Answer {
  readonly content?: string;
  readonly warnings?: readonly { readonly code: string }[];
  readonly problem?: string;
}

async function inNode(job: Job): Promise<Answer> {
  const worker = new threads.Worker(code, { eval: true });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('error', reject).once('message', ({ content, ...more }) => {
        resolve({ ...more, ...(content && { content: Buffer.from(content).toString('latin1') }) });
      });
      worker.postMessage(job);
    });
  } finally {
    await worker.terminate();
  }
}

describe.each([
  ['pdf', /^%PDF-1\..*Made by dfes/s],
  ['powerpoint', /^PK.*Made by dfes/s],
  ['svg', /^<!-- Made by dfes.*<svg /s],
  ['html', /^<!-- Made by dfes.*<!doctype html>/s],
])('as %s', (format, content) => {
  test('in a thread of Node', async () => {
    expect((await inNode({ blueprint: yamanoi, format, options: {} })).content).toMatch(content);
  });

  test.skipIf(noChromium)(`in a browser${noChromium ? ` (skipped: ${noChromium})` : ''}`, async () => {
    expect((await inBrowser({ blueprint: yamanoi, format, options: {} })).content).toMatch(content);
  });
});

test('what can’t be written is told', async () => {
  expect((await inNode({ blueprint: yamanoi, format: 'doc', options: {} })).problem).toBe('There is no format doc.');
});

let browser: Browser | undefined;
afterAll(() => browser?.close());

async function inBrowser(job: Job): Promise<Answer> {
  browser ??= await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      async ([code, job]) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        const done = await new Promise<{ content?: string | Uint8Array; problem?: string }>((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(job);
        });
        const { content = '', ...more } = done;
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        return { ...more, content: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') };
      },
      [code, job] as const,
    );
  } finally {
    await page.close();
  }
}

const skipped = noChromium ?? noPoppler;

describe.skipIf(skipped)(`a PDF from a browser, which lends no font${skipped ? ` (skipped: ${skipped})` : ''}`, () => {
  const pdfOf = async (blueprint: Blueprint) => {
    const { content = '', warnings } = await inBrowser({ blueprint, format: 'pdf', options: { paper: 'a4' } });
    const file = saved({ content: Buffer.from(content, 'latin1'), warnings: [] }, 'browser.pdf');
    return { file, codes: warnings?.map((warning) => warning.code) };
  };

  test('has its Western text as text, in fonts that every reader has', async () => {
    const { file, codes } = await pdfOf(yamanoi);
    expect(codes).toEqual([]);
    expect(told('pdffonts', file)).toMatch(/Helvetica /);
    expect(told('pdftotext', file, '-')).toContain('Steps out of the taxi');
  });

  test('has its other lines as pictures, and says so', async () => {
    const { file, codes } = await pdfOf(scripts);
    expect(codes).toEqual(['lines-are-pictures']);
    // Title, stage, step, two cards and one of several lines, each with its transparency.
    const images = told('pdfimages', '-list', file).split('\n').slice(2, -1);
    expect(images.filter((line) => / image /.test(line)).length).toBeGreaterThanOrEqual(5);
    expect(told('pdftotext', file, '-')).toContain('Customer actions');
  });
});
