import { uriToPath } from '@dfes/language/node-files';
import { positionAt } from '@dfes/model';
import { complain, type Terminal } from '../terminal.ts';
import type { Found } from './journey.ts';
import { shownPath } from './shown-path.ts';

/** Tells where the document of a journey can't be read: what stands there is missing from everything made of it. */
export function warnOfGaps({ design, node }: Found, terminal: Terminal): void {
  const { uri } = node.place;
  const fragment = design.fragment(uri);
  const [gap] = fragment?.misreadings ?? [];
  if (!fragment || !gap) return;
  const file = shownPath(uriToPath(uri), terminal.cwd);
  const { line, character } = positionAt(fragment.lineStarts, gap.place.start);
  complain(
    terminal,
    `${file}:${line + 1}:${character + 1}: Something can’t be read here, so the picture may lack something; \`dfes check ${file}\` says more.`,
  );
}
