import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { saidIn } from '@dfes/workshop/translation/said-in.ts';
import { expect, test } from 'vitest';
import { pageTexts } from '../../src/preview/page-texts.ts';

test('the page is handed the texts that it says, and no others', () => {
  const folder = path.resolve(import.meta.dirname, '../../src/preview/page');
  const said = readdirSync(folder).flatMap((file) => saidIn(file, readFileSync(path.join(folder, file), 'utf8')).texts);
  expect([...new Set(said)].sort()).toEqual([...pageTexts]);
});
