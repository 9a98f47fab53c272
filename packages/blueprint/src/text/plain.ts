/**
 * A text without the line breaks that only show where the author's line ended. Blank lines and list items stay lines of
 * their own.
 */
export function plain(text: string): string {
  if (!/[\n\r\t]| {2}/.test(text)) return text.trim();
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]*[-*+][ \t]+/gm, '\n• ')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/[ \t\n]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

const strong = /[\p{L}\p{N}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text runs from right to left: its first letter tells. */
export function runsRightToLeft(text: string): boolean {
  if (!rightToLeft.test(text)) return false;
  for (const character of text) if (strong.test(character)) return rightToLeft.test(character);
  return false;
}
