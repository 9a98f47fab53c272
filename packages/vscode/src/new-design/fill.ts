import type { Template } from './templates.ts';

/** The text of a template's main file with the title that a person has chosen. */
export function withTitle(text: string, template: Template, title: string): string {
  const inText = title.trim().replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return text.replace(`"${template.title}"`, () => `"${inText}"`);
}

/** A name for the folder of a design: the letters of its title, in lower case, as long as folders' names should be. */
export function folderName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const name = (words ?? []).reduce((sofar, word) => {
    const longer = sofar === '' ? word : `${sofar}-${word}`;
    return sofar !== '' && longer.length > longest ? sofar : longer;
  }, '');
  return name.slice(0, longest) || 'service';
}

const longest = 40;
