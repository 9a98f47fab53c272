import bidiFactory from 'bidi-js';
import { type Attributes, shapesOf } from '../shapes.ts';
import type { Warning } from '../warning.ts';
import { type Face, type FontStyle, faceFor } from './choose.ts';

const bidi = bidiFactory();

/** Letters that stand together: in one font, and in one direction. */
export interface Run {
  readonly text: string;
  /** Undefined where no font of this machine has these letters. */
  readonly face: Face | undefined;
}

interface LevelRun extends Run {
  /** How deep it is nested in text of the other direction; odd where it runs from right to left. */
  readonly level: number;
  /** Blanks and signs without a direction of their own, in text that runs from right to left. */
  readonly isTurned: boolean;
}

/** Marks that only steer the direction: they are obeyed, and not drawn. */
const steering = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Marks that steer or join, and blanks. */
const unseen = /[\s\p{Cf}]|\ufe0f/u;

/** A line of text as runs, in the order in which they stand on the page, from left to right. */
export function runsOf(text: string, style: FontStyle): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'auto');
  const runs: LevelRun[] = [];
  let at = 0;
  for (const letter of text) {
    const level = levels[at] ?? 0;
    at += letter.length;
    if (steering.test(letter)) continue;
    const last = runs.at(-1);
    const face = faceOf(letter, style, last?.face);
    const isTurned = level % 2 === 1 && !/[\p{L}\p{M}]/u.test(letter);
    if (last && last.level === level && last.face === face && last.isTurned === isTurned) {
      runs[runs.length - 1] = { ...last, text: last.text + letter };
    } else runs.push({ text: letter, face, level, isTurned });
  }
  return inOrder(runs).map(({ text, face, isTurned }) => ({ text: isTurned ? turned(text) : text, face }));
}

/** Signs as they look from the other side: the last one first, brackets the other way round. */
function turned(text: string): string {
  const signs = [...text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign);
  return signs.reverse().join('');
}

/** The style in which a text of a picture is set. */
export function styleOf(attributes: Attributes): FontStyle {
  if (Number(attributes['font-weight'] ?? 400) >= 600) return 'bold';
  return attributes['font-style'] === 'italic' ? 'italic' : 'regular';
}

/** The fonts that the words of a picture need, that for Latin letters first, and the letters that no font here has. */
export function fontsFor(svg: string): { readonly faces: readonly Face[]; readonly missing: ReadonlySet<string> } {
  const faces = new Set<Face>();
  const missing = new Set<string>();
  const latin = faceFor(0x61, 'regular');
  if (latin) faces.add(latin);
  for (const shape of shapesOf(svg)) {
    if (shape.shape !== 'text') continue;
    const style = styleOf(shape.attributes);
    for (const letter of shape.text) {
      if (unseen.test(letter)) continue;
      const face = faceFor(letter.codePointAt(0) ?? 0, style);
      if (face) faces.add(face);
      else missing.add(letter);
    }
  }
  return { faces: [...faces], missing };
}

/** What whoever reads the file should know of letters that no font has. */
export function missingLetters(letters: ReadonlySet<string>): readonly Warning[] {
  return letters.size === 0 ? [] : [{ code: 'letters-missing', letters: [...letters] }];
}

/** Blanks and marks on letters stay in the font of what stands before them, where it has them. */
function faceOf(letter: string, style: FontStyle, before: Face | undefined): Face | undefined {
  const codePoint = letter.codePointAt(0) ?? 0;
  const leans = /[\s\p{M}\u200b-\u200d]/u.test(letter);
  if (leans && before && (before.has(codePoint) || /[\u200b-\u200d]/.test(letter))) return before;
  return faceFor(codePoint, style);
}

/** Turns round what runs against the others: from the deepest level to the shallowest odd one. */
function inOrder<R extends { readonly level: number }>(runs: readonly R[]): readonly R[] {
  let ordered = [...runs];
  const deepest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = deepest; level > 0; level--) {
    const turned: R[] = [];
    let stretch: R[] = [];
    for (const run of ordered) {
      if (run.level >= level) stretch.unshift(run);
      else {
        turned.push(...stretch, run);
        stretch = [];
      }
    }
    ordered = [...turned, ...stretch];
  }
  return ordered;
}
