import { csv } from './csv.ts';
import type { TextFormat } from './format.ts';
import { html } from './html/html.ts';
import { markdown } from './markdown.ts';
import { mermaid } from './mermaid.ts';
import { svg } from './svg.ts';

/** The formats that are plain text, in the order in which they are offered. A new one is a file and a line here. */
export const textFormats = [svg, html, markdown, csv, mermaid] as const satisfies readonly TextFormat[];
