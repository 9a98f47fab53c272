import { create } from 'fontkit';
import { fontFiles, nameOf, readFont } from './installed.ts';

export type FontStyle = 'regular' | 'bold' | 'italic';

/** A font of this machine. */
export interface Face {
  readonly file: string;
  readonly family: string;
  /** Its own name where the file holds several fonts. */
  readonly member?: string;
  has(codePoint: number): boolean;
}

/** Sans-serif families for most of Europe, best first, by the files they come in. */
const families: readonly Readonly<Record<FontStyle, string>>[] = [
  { regular: 'NotoSans-Regular.ttf', bold: 'NotoSans-Bold.ttf', italic: 'NotoSans-Italic.ttf' },
  { regular: 'segoeui.ttf', bold: 'segoeuib.ttf', italic: 'segoeuii.ttf' },
  { regular: 'Arial.ttf', bold: 'Arial Bold.ttf', italic: 'Arial Italic.ttf' },
  { regular: 'arial.ttf', bold: 'arialbd.ttf', italic: 'ariali.ttf' },
  { regular: 'Roboto-Regular.ttf', bold: 'Roboto-Bold.ttf', italic: 'Roboto-Italic.ttf' },
  { regular: 'LiberationSans-Regular.ttf', bold: 'LiberationSans-Bold.ttf', italic: 'LiberationSans-Italic.ttf' },
  { regular: 'DejaVuSans.ttf', bold: 'DejaVuSans-Bold.ttf', italic: 'DejaVuSans-Oblique.ttf' },
];

/** Where letters are looked for that the family lacks, first these, then every other Noto Sans. */
const fallbacks: readonly RegExp[] = [
  /^NotoSansCJK-Regular\.ttc$/,
  /^NotoSansCJKjp-Regular\.otf$/,
  /^NotoSansJP/,
  /^NotoSans(Arabic|Hebrew|Thai|Devanagari|Symbols|Symbols2|Math)-Regular\.ttf$/,
  /^(YuGothR|YuGothM|meiryo|msgothic|msyh|malgun)\.tt[cf]$/i,
  /^(Hiragino Sans GB|ヒラギノ角ゴシック W3|PingFang|AppleSDGothicNeo)\.ttc$/,
  /^(tahoma|leelawui|nirmala|seguisym)\.ttf$/i,
  /^(Arial Unicode|GeezaPro|Thonburi|Apple Symbols)\.tt[cf]$/,
  /^NotoSans\w*-Regular\.ttf$/,
  /^DejaVuSans\.ttf$/,
];

const opened = new Map<string, Face | undefined>();
const chosen = new Map<string, Face | undefined>();

/** The font for a letter in a style; undefined where no font of this machine has it. */
export function faceFor(codePoint: number, style: FontStyle): Face | undefined {
  const key = `${style} ${codePoint}`;
  const found = chosen.get(key);
  if (found || chosen.has(key)) return found;
  let face: Face | undefined;
  for (const candidate of candidates(style)) {
    if (!candidate.has(codePoint)) continue;
    face = candidate;
    break;
  }
  chosen.set(key, face);
  return face;
}

function* candidates(style: FontStyle): Generator<Face> {
  const files = fontFiles();
  const named = (name: string) => files.find((file) => nameOf(file) === name);
  for (const family of families) {
    const face = openFace(named(family[style]) ?? named(family.regular));
    if (!face) continue;
    yield face;
    break;
  }
  for (const pattern of fallbacks) {
    for (const file of files) {
      if (!pattern.test(nameOf(file))) continue;
      const bold = style === 'bold' ? named(nameOf(file).replace('Regular', 'Bold')) : undefined;
      const face = openFace(bold) ?? openFace(file);
      if (face) yield face;
    }
  }
}

function openFace(file: string | undefined): Face | undefined {
  if (file === undefined) return undefined;
  if (!opened.has(file)) opened.set(file, readFace(file));
  return opened.get(file);
}

function readFace(file: string): Face | undefined {
  try {
    const bytes = readFont(file);
    if (!bytes) return undefined;
    const font = create(bytes);
    const [first] = 'fonts' in font ? font.fonts : [font];
    const member = 'fonts' in font && first ? { member: first.postscriptName } : {};
    return (
      first && { file, family: first.familyName, ...member, has: (codePoint) => first.hasGlyphForCodePoint(codePoint) }
    );
  } catch {
    // A file that only looks like a font is none.
    return undefined;
  }
}
