import { describe, expect, it } from 'vitest';
import { dfes } from './support/dfes.ts';
import { folderWith } from './support/folder.ts';

const folder = () => folderWith({ 'dfes.json': '{}', 'a.dfes': 'design Inn "An inn"\ntouchpont Gate\n' });

describe('dfes speaks another language on request', () => {
  it.each([
    [
      ['check', '--language', 'fr'],
      ['n’est pas un type de déclaration', 'constats dans 1 fichier'],
    ],
    [
      ['check', '--language', 'ja'],
      ['は宣言の種類ではありません', '1 個のファイルに'],
    ],
    [
      ['check', '--language', 'ja', '--format', 'json'],
      ['は宣言の種類ではありません', '"code": "unknown-kind"'],
    ],
    [
      ['report', '--language', 'fr', '-o', '-', '--format', 'html'],
      ['<html lang="fr">', 'Rapport par article'],
    ],
    [
      ['report', '--language', 'ja', '-o', '-', '--format', 'markdown'],
      ['箇条別レポート', 'Planning a design project'],
    ],
  ])('%j', async (args, texts) => {
    const { out } = await dfes(folder(), ...args);
    for (const text of texts) expect(out).toContain(text);
  });

  it('and English without one', async () => {
    expect((await dfes(folder(), 'check')).out).toContain('is not a kind of declaration');
  });

  it('but none that it does not know', async () => {
    const { code, err } = await dfes(folder(), 'check', '--language', 'de');
    expect(code).toBe(2);
    expect(err).toContain('`--language` does not know `de`; it is one of en, fr, ja.');
  });
});
