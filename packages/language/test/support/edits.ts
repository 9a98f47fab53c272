import { kindNames, labelsOf } from '@dfes/model';
import { readDocument } from '../../src/parse.ts';
import type { Stretch } from './marked.ts';
import type { Random } from './random.ts';

/** A stretch of a text and what comes in its place. */
export interface TextEdit extends Stretch {
  readonly text: string;
}

/** Something that an author might do to a text, sensible or not. */
export function randomEdit(text: string, random: Random): TextEdit {
  return random.of(kindsOfEdit)(text, random);
}

type Make = (text: string, random: Random) => TextEdit;

/** No `\r\n`: editors never split one, and the protocol's library counts lines wrongly where one is. */
const signs = ['{', '}', '"', ',', ':', '\n', ' ', '.', '//', '/*', '*/', '"""', '“', '：', '-', '=', '→', '\u{1F375}'];
const words = [
  ...kindNames,
  ...kindNames.flatMap((kind) => [...labelsOf(kind).keys()]),
  'future',
  'valued',
  '+1',
  '2 min',
];

const insertSign: Make = (text, random) => {
  const at = random.below(text.length + 1);
  return { start: at, end: at, text: random.of(signs) };
};

const insertWord: Make = (text, random) => {
  const at = random.below(text.length + 1);
  return { start: at, end: at, text: ` ${random.of(words)} ` };
};

const remove: Make = (text, random) => {
  const start = random.below(text.length + 1);
  return { start, end: Math.min(text.length, start + 1 + random.below(random.chance(0.2) ? 60 : 3)), text: '' };
};

/** One word in the place of another, so that names come to mean something else. */
const swapWord: Make = (text, random) => {
  const found = [...text.matchAll(/[\p{L}_][\p{L}\p{N}_-]*/gu)];
  if (found.length === 0) return insertWord(text, random);
  const word = random.of(found);
  return { start: word.index, end: word.index + word[0].length, text: random.of(found)[0] };
};

/** A sign less, as a slip of the finger. */
const removeSign: Make = (text, random) => {
  const found = [...text.matchAll(/[{}":,]/gu)];
  if (found.length === 0) return insertSign(text, random);
  const { index } = random.of(found);
  return { start: index, end: index + 1, text: '' };
};

/** A whole declaration more, less, or somewhere else. */
const moveDeclaration: Make = (text, random) => {
  const { nodes } = readDocument('file:///a.dfes', text);
  if (nodes.length === 0) return insertWord(text, random);
  const { start, end } = random.of(nodes).place;
  if (random.chance(0.5)) return { start, end, text: '' };
  const at = random.of(nodes).place.end;
  return { start: at, end: at, text: `\n${text.slice(start, end)}\n` };
};

/** A declaration under another name, its uses left behind. */
const rename: Make = (text, random) => {
  const { nodes } = readDocument('file:///a.dfes', text);
  const names = nodes.flatMap(({ name }) => (name ? [name] : []));
  if (names.length === 0) return insertWord(text, random);
  const { start, end } = random.of(names).place;
  return { start, end, text: random.chance(0.5) ? random.of(names).text : `New${random.below(5)}` };
};

const kindsOfEdit: readonly Make[] = [
  insertSign,
  insertWord,
  remove,
  swapWord,
  swapWord,
  removeSign,
  moveDeclaration,
  rename,
];

export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
