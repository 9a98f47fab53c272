import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '@dfes/workshop/paths.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { throwAwayCopy } from '../editor/throw-away.ts';
import { type Client, missing, type Seen, session } from './client.ts';
import { emacs } from './emacs.ts';
import { neovim } from './neovim.ts';

const clients: readonly Client[] = [neovim, emacs];

for (const client of clients) {
  const reason = await missing(client);

  describe(client.name, () => {
    if (reason) {
      test.skip(`skipped: ${reason}`, () => {});
      return;
    }

    let seen: Seen;
    let said: string;
    const saved: Record<string, string> = {};

    // One session of a person at work; each test looks at one thing of it.
    beforeAll(async () => {
      const { folder, remove } = await throwAwayCopy(inRoot('test/clients/project'));
      ({ seen, said } = await session(client, folder));
      for (const file of ['journey.dfes', 'people.dfes']) saved[file] = await readFile(path.join(folder, file), 'utf8');
      await remove();
    });

    test('the session comes to its end', () => {
      expect(seen.problem).toBeUndefined();
    });

    test('knows designs by their file names', () => {
      expect(seen.filetype).toBe('dfes');
    });

    test('shows a slip at its place', () => {
      expect(seen.slip).toEqual({ code: 'unknown-label', source: 'dfes', line: 2, column: 3 });
    });

    test('mends it with the quick fix', () => {
      expect(seen.actions).toEqual(['Change to `channel`']);
      expect(saved['journey.dfes']).toContain('  channel: face-to-face\n');
    });

    test('explains a name', () => {
      expect(seen.hover).toContain('need `Rest` in persona “Keiko, 62”');
    });

    test('goes to a declaration in another file', () => {
      expect(seen.definition).toEqual({ file: 'people.dfes', line: 6 });
    });

    test('completes a word', () => {
      expect(seen.completion).toEqual(['current', 'future', 'planned', 'actual']);
      expect(saved['journey.dfes']).toContain('  state: planned\n');
    });

    test('renames in all files', () => {
      expect(saved['people.dfes']).toContain('role Porter "Front host"');
      expect(saved['journey.dfes']).toContain('  role: Porter\n');
      expect(saved['journey.dfes']).toContain('frontstage Porter: "Greets by name"');
    });

    test('formats, and keeps comments', () => {
      expect(saved['journey.dfes']).toContain(`    step StepOut "Steps out" {
      touchpoint: Gate
      frontstage Porter: "Greets by name" // the umbrella is open
      emotion: +1 calm
    }
`);
    });

    test('is not asked for what it cannot do', () => {
      expect(said).not.toMatch(/unsupported/iu);
    });
  });
}
