/// <reference lib="dom" />
import { paint } from '@dfes/export/pixels';
import type { Painted, ToPaint } from './painting.ts';

declare function acquireVsCodeApi(): { postMessage(message: Painted | 'ready'): void };

/** The page that turns a picture into pixels: every VS Code has pages, and only pages have a canvas everywhere. */
const vscode = acquireVsCodeApi();

addEventListener('message', async ({ data }: MessageEvent<ToPaint>) => vscode.postMessage(await painted(data)));
vscode.postMessage('ready');

async function painted({ svg, pixels: { width, height, zoom } }: ToPaint): Promise<Painted> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return { png: null };
  await document.fonts.ready;
  paint(context, svg, { zoom, pathOf: (written) => new Path2D(written) });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return { png: blob && (await blob.arrayBuffer()) };
}
