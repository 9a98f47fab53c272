import { describe, expect, it } from 'vitest';
import { dfes } from '../support/dfes.ts';
import { folderWith } from '../support/folder.ts';

const text = `persona Keiko "Keiko, 62" {
  need Rest "To rest"
}
role Host
`;

describe('dfes outline', () => {
  it('draws the declarations of a file, one inside the other, with their lines', async () => {
    expect(await dfes(folderWith({ 'a.dfes': text }), 'outline', 'a.dfes')).toEqual({
      code: 0,
      out: `Keiko  persona · Keiko, 62  1
  Rest  need · To rest  2
Host  role  4
`,
      err: '',
    });
  });

  it('gives the document symbols of the protocol as JSON', async () => {
    const { code, out } = await dfes(folderWith({ 'a.dfes': text }), 'outline', 'a.dfes', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      {
        name: 'Keiko',
        detail: 'persona · Keiko, 62',
        kind: 5,
        range: { start: { line: 0, character: 0 }, end: { line: 2, character: 1 } },
        selectionRange: { start: { line: 0, character: 8 }, end: { line: 0, character: 13 } },
        children: [{ name: 'Rest' }],
      },
      { name: 'Host' },
    ]);
  });

  it('of an empty file is empty', async () => {
    const folder = folderWith({ 'a.dfes': '' });
    expect(await dfes(folder, 'outline', 'a.dfes')).toEqual({ code: 0, out: '', err: '' });
    expect(await dfes(folder, 'outline', 'a.dfes', '--format', 'json')).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('is of one file: a folder with several is a mistake', async () => {
    const folder = folderWith({ 'a.dfes': text, 'b.dfes': '' });
    const { code, err } = await dfes(folder, 'outline', '.');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'dfes: These are several files; name one. Usage: dfes outline FILE [options]\n',
    });
  });
});
