/**
 * How far characters advance, in ems: for each, the wider of Arial's and Noto Sans' metrics, rounded up, so that what is
 * measured here fits in any of the fonts that systems offer for such text.
 */

type Advances = readonly (readonly [em: number, characters: string])[];

const regular: Advances = [
  [0.24, "'"],
  [0.26, 'ijl'],
  [0.28, ' !,.:;\u00a0'],
  [0.34, '()-I[]`·ı'],
  [0.36, 'f'],
  [0.38, '/\\t{}’‘‚'],
  [0.42, '"rŀŧľªº¡²³´¸¹'],
  [0.5, 'JcszƚƖ°“”„'],
  [0.52, 'vy'],
  [0.54, 'kx'],
  [0.56, '*?L_|–'],
  [0.58, '$0123456789^aeĸ§¤¢£¥'],
  [0.6, '+<=>~¦«¬¯±»×÷łŁ‹›†‡'],
  [0.62, 'FTZbdghnopqu'],
  [0.66, '#µ¶¿Þßðøþđħŉŋ'],
  [0.68, 'ABEKPSVXY€ư'],
  [0.74, '&CDRU'],
  [0.76, 'HNĐÐ'],
  [0.78, 'G'],
  [0.8, 'OQwØĦĲŊ−•'],
  [0.9, '%©®¼½¾æ'],
  [0.92, 'M'],
  [0.94, 'mœ'],
  [0.96, 'W'],
  [1.02, '@ÆŒ…—―™→←'],
];

const bold: Advances = [
  [0.28, "' \u00a0"],
  [0.3, ',.'],
  [0.32, 'ijl·'],
  [0.34, '!()-:;[]ı'],
  [0.4, '`Iłƚ’‘‚'],
  [0.42, '/\\Ifľ'],
  [0.46, 'rt{}ªº¡²³´¸¹'],
  [0.5, 'z"°ŀŧ'],
  [0.56, '*J_cs|–“”„'],
  [0.58, '$0123456789vxy'],
  [0.62, '?FLTZakoe+<=>^~¢£¤¥¦§¬¯±×÷†‡‹›'],
  [0.64, 'bdgpqơ'],
  [0.66, '#hnu'],
  [0.7, 'EPSVXY¨«µ¶»¿ÞðøþđħĳĸĿŁŋ€'],
  [0.76, 'ABCDKR&Uư'],
  [0.8, 'GHOQÐØßĐĦĲŉ•−'],
  [0.86, 'NwƠ'],
  [0.92, '%©®¼½¾Ŋ'],
  [0.96, 'MƯ'],
  [1.02, '@WmÆæŒœ…—―™→←'],
];

/** Letters of Arabic script that keep their tail when nothing joins them; the others are as narrow as `narrowArabic`. */
const wideArabic = /[سشصضښڛڜڝڞ]/u;
const middlingArabic = /[بتثفقكىيئٮٯٸٹٺٻټٽپٿڀڡ-ڪکګ-ڴٶ-ٸطظؠػ-ؿی-ۓ]/u;
const narrowArabic = /[اأإآٱ-ٵ]/u;

/** Stretches of code points with one advance each; the first that holds a code point counts. */
const ranges: readonly (readonly [from: number, to: number, em: number])[] = [
  [0x0000, 0x001f, 0],
  [0x0250, 0x02ff, 0.75],
  [0x0370, 0x03ff, 0.8],
  [0x0400, 0x052f, 0.84],
  [0x0530, 0x058f, 0.95],
  [0x0590, 0x05ff, 0.72],
  [0x0900, 0x0dff, 1.1],
  [0x0e00, 0x0e7f, 0.7],
  [0x0e80, 0x0eff, 0.85],
  [0x1000, 0x109f, 1.1],
  [0x10a0, 0x10ff, 0.84],
  [0x1100, 0x11ff, 1],
  [0x1200, 0x137f, 1.1],
  [0x1780, 0x17ff, 0.95],
  [0x1e00, 0x1eff, 0.8],
  [0x1f00, 0x1fff, 0.9],
  [0x2000, 0x200a, 1],
  [0x2010, 0x2015, 1],
  [0x2018, 0x201f, 0.6],
  [0x2190, 0x21ff, 1],
  [0x2200, 0x22ff, 1.05],
  [0x2300, 0x23ff, 1.4],
  [0x2600, 0x27bf, 1.4],
  [0x2b00, 0x2bff, 1.4],
  [0x2e80, 0xd7ff, 1],
  [0xf900, 0xfaff, 1],
  [0xfe30, 0xff60, 1],
  [0xff61, 0xff9f, 0.5],
  [0xffa0, 0xffef, 1],
  [0x1f000, 0x1ffff, 1.38],
  [0x20000, 0x3fffd, 1],
];

const marks = /[\p{Mn}\p{Me}\p{Cf}\p{Variation_Selector}]/u;
const wideCyrillic = /[ЖМФШЩЪЫЮЉЊжмфшщыюљњ]/u;

type Weight = 'regular' | 'bold';

const letters = { regular: expand(regular), bold: expand(bold) } as const;
/** What has been looked up already, by code point; those outside the basic plane are rare. */
const known: Readonly<Record<Weight, Float32Array>> = {
  regular: new Float32Array(0x10000).fill(-1),
  bold: new Float32Array(0x10000).fill(-1),
};

/** The advance of a code point in ems. */
export function advance(codePoint: number, weight: Weight): number {
  const before = known[weight][codePoint] ?? -1;
  if (before >= 0) return before;
  const found = letters[weight].get(codePoint) ?? unlisted(codePoint, weight);
  if (codePoint < 0x10000) known[weight][codePoint] = found;
  return found;
}

function expand(advances: Advances): ReadonlyMap<number, number> {
  return new Map(advances.flatMap(([em, characters]) => [...characters].map((c) => [c.codePointAt(0) ?? 0, em])));
}

function unlisted(codePoint: number, weight: Weight): number {
  const character = String.fromCodePoint(codePoint);
  if (marks.test(character)) return 0;
  if (codePoint < 0x250 || (codePoint >= 0x1e00 && codePoint <= 0x1eff)) {
    const base = letters[weight].get(character.normalize('NFD').codePointAt(0) ?? 0);
    if (base !== undefined) return base + 0.02;
  }
  if (wideCyrillic.test(character)) return weight === 'bold' ? 1.12 : 1.06;
  const em = ranges.find(([from, to]) => codePoint >= from && codePoint <= to)?.[2] ?? 1.1;
  return weight === 'bold' && em < 1 ? em * 1.06 : em;
}

export function isArabic(codePoint: number): boolean {
  return codePoint >= 0x620 && codePoint <= 0x6ff;
}

/** Whether the next letter from `index` on, past vowel signs, is Arabic too. */
export function joinsNext(text: string, index: number): boolean {
  let next = index;
  while (next < text.length && marks.test(text.charAt(next))) next++;
  return isArabic(text.charCodeAt(next));
}

/** The advance of an Arabic letter: most are narrower where they are joined to the next one. */
export function arabicAdvance(codePoint: number, joined: boolean): number {
  const character = String.fromCodePoint(codePoint);
  if (marks.test(character)) return 0;
  if (narrowArabic.test(character)) return 0.34;
  if (wideArabic.test(character)) return joined ? 0.95 : 1.35;
  if (middlingArabic.test(character)) return joined ? 0.62 : 1.1;
  return joined ? 0.66 : 0.8;
}
