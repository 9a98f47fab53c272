import { describe, expect, it } from 'vitest';
import { dfes } from '../support/dfes.ts';
import { folderWith } from '../support/folder.ts';

/** What is reported of a misspelt label, wherever on the line it stands. */
async function excerptOf(text: string): Promise<string> {
  const { out } = await dfes(folderWith({ 'a.dfes': text }), 'check');
  return out.slice(out.indexOf('unknown-label')).split('\n\n')[1] ?? '';
}

describe('a finding for people', () => {
  it('has its place, its severity, its words and its line', async () => {
    const { out } = await dfes(folderWith({ 'a.dfes': 'touchpoint Gate "Gate" {\n  chanel: web\n}\n' }), 'check');
    expect(out).toContain(`a.dfes:2:3  error  unknown-label
  \`chanel\` is not a label of touchpoint; did you mean \`channel\`?

  2 │   chanel: web
    │   ^^^^^^
`);
  });

  it.each([
    ['after a tab, which stays one', 'touchpoint G "G" {\n\tchanel: web\n}', '  2 │ \tchanel: web\n    │ \t^^^^^^'],
    [
      'after wide characters',
      'touchpoint G "茶室" { chanel: web }',
      '  1 │ touchpoint G "茶室" { chanel: web }\n    │                       ^^^^^^',
    ],
    [
      'after marks that take no room',
      'touchpoint G "Cafe\u0301" { chanel: web }',
      '  1 │ touchpoint G "Cafe\u0301" { chanel: web }\n    │                       ^^^^^^',
    ],
    [
      'after a picture',
      'touchpoint G "🏮" { chanel: web }',
      '  1 │ touchpoint G "🏮" { chanel: web }\n    │                     ^^^^^^',
    ],
    [
      'with a line end of Windows',
      'touchpoint G "G" {\r\n  chanel: web\r\n}\r\n',
      '  2 │   chanel: web\n    │   ^^^^^^',
    ],
  ])('is marked below the words that it is about, %s', async (_, text, excerpt) => {
    expect(await excerptOf(text)).toBe(excerpt);
  });

  it('of a long line shows the part around it', async () => {
    const text = `touchpoint G "${'a'.repeat(400)}" { chanel: web note: "${'b'.repeat(400)}" }`;
    const excerpt = await excerptOf(text);
    const [line = '', mark = ''] = excerpt.split('\n');
    expect(line).toMatch(/^ {2}1 │ …a+" \{ chanel: web note: "b+…$/u);
    expect(line.length).toBeLessThan(140);
    expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('chanel');
  });

  it('over several lines is marked to the end of its first', async () => {
    const text = 'touchpoint G "G" {\n  channel: """a\n  b"""\n}';
    const { out } = await dfes(folderWith({ 'a.dfes': text }), 'check');
    expect(out).toContain('  2 │   channel: """a\n    │            ^^^^\n');
  });

  it('names the other places that it concerns', async () => {
    const folder = folderWith({ 'a.dfes': 'role Host "One"\n', 'b.dfes': 'role Host "Two"\n' });
    expect((await dfes(folder, 'check')).out).toContain('  a.dfes:1:6 The first `Host`.');
  });

  it('can’t speak to the terminal in the name of a file or a text', async () => {
    const folder = folderWith({ 'a\u001B[31m.dfes': 'touchpoint G "\u001B]0;title\u0007" { chanel: web }' });
    const { out } = await dfes(folder, 'check');
    expect(out).toContain('a␛[31m.dfes:1:');
    expect(out).toContain('"␛]0;title␇"');
    expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

describe('at the end it is counted', () => {
  it.each([
    ['No findings in 1 file.\n', { 'a.dfes': '' }],
    ['No findings in 2 files.\n', { 'a.dfes': '', 'b.dfes': '' }],
  ])('%s', async (summary, files) => {
    expect((await dfes(folderWith(files), 'check')).out).toBe(summary);
  });

  it('by severity', async () => {
    const text = 'touchpoint Gate "Gate" { chanel: web }\ntouchpoint Yard "Yard" { chanel: web }\n';
    expect((await dfes(folderWith({ 'a.dfes': text }), 'check')).out).toMatch(
      /^\d+ findings in 1 file: 2 errors, .*\d+ infos?.*\.\n$/mu,
    );
  });
});
